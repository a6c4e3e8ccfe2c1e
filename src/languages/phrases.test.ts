import { describe, expect, it } from 'vitest';
import { phrases } from './phrases.ts';

const lines = (text: string): string => phrases(text, 'ja').join('|').replaceAll('\u00a0', '_');

describe('the phrases of a Japanese heading', () => {
  it.each([
    [
      'Windows の Outlook が何度もパスワードを聞いてくる',
      'Windows_の| Outlook_が|何度も|パスワードを|聞いてくる',
    ],
    ['メールにサインインできない方へ', 'メールに|サインインできない|方へ'],
    ['スマートフォン・タブレットのメール', 'スマートフォン・|タブレットの|メール'],
    ['Outlook アプリ (スマートフォン)', 'Outlook アプリ |(スマートフォン)'],
  ])('%s', (text, expected) => {
    expect(lines(text)).toBe(expected);
  });

  it('never start with a lone auxiliary or particle', () => {
    expect(lines('いますぐメールを読みたいとき')).toBe('いますぐ|メールを|読みたいとき');
    expect(lines('組織の管理者として調べたい')).toBe('組織の|管理者として|調べたい');
  });

  it('hold a particle to the bracket before it', () => {
    expect(lines('「メール」でサインイン')).toBe('「メール」\u2060で|サインイン');
  });

  it('keep a number and what it counts together', () => {
    expect(lines('2026 年 12 月末の変更')).toBe('2026_年 12_月末の|変更');
  });

  it('lose and add nothing but the kind of a space', () => {
    const text = '影響を受けないアプリと、使えないときの確かめ方 (2 つ)';
    expect(phrases(text, 'ja').join('').replaceAll('\u00a0', ' ')).toBe(text);
  });
});

describe('English', () => {
  it('is one phrase', () => {
    expect(phrases('Outlook keeps asking', 'en')).toEqual(['Outlook keeps asking']);
  });

  it('leaves no word alone on the last line, unless two are too long for a phone', () => {
    expect(phrases('Mail has stopped on my phone', 'en')).toEqual([
      'Mail has stopped on my\u00a0phone',
    ]);
    const long = 'The app asks for an administrator’s permission';
    expect(phrases(long, 'en')).toEqual([long]);
  });
});
