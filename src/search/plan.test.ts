import { describe, expect, it } from 'vitest';
import { smallLexicon, smallSite } from './fixture.ts';
import { createLexicon } from './lexicon.ts';
import { planQuery } from './plan.ts';

const meant = (language: string, query: string): string[] =>
  planQuery(smallLexicon(language), query).tokens.map(
    ({ kind, text, words: [word] }) => `${kind} ${word?.text ?? text}`,
  );

describe('a Japanese query', () => {
  it.each([
    ['複合機', 'word 複合機'],
    ['コピー機', 'word 複合機'],
    ['ふくごうき', 'reading 複合機'],
    ['fukugouki', 'reading 複合機'],
    ['ふくごう', 'reading 複合機'],
    ['レジストリー', 'word レジストリ'],
    ['レジス', 'prefix レジストリ'],
    ['ｽｷｬﾅｰ', 'word スキャナー'],
    ['サンダーバード', 'word thunderbird'],
    ['Thuderbird', 'corrected thunderbird'],
    ['レズストリ', 'corrected レジストリ'],
    ['ﾛｸﾞｲﾝ ﾃﾞｷﾅｲ', 'word サインイン'],
    ['トナー', 'unknown トナー'],
  ])('“%s” means %s', (query, meaning) => {
    expect(meant('ja', query)).toEqual([meaning]);
  });

  it('is split by the words of the site', () => {
    expect(meant('ja', '複合機の基本認証設定')).toEqual([
      'word 複合機',
      'word 基本認証',
      'word 設定',
    ]);
  });

  it('says what was corrected, and searches the words as they stand when asked to', () => {
    const lexicon = smallLexicon('ja');
    expect(planQuery(lexicon, 'Thuderbird').corrections).toEqual([
      { from: 'thuderbird', to: 'thunderbird' },
    ]);
    expect(planQuery(lexicon, 'Thuderbird', true)).toMatchObject({
      corrections: [],
      tokens: [{ kind: 'unknown', terms: ['thuderbird'] }],
    });
  });

  it('keeps at most eight words of a long paste, those that the site knows first', () => {
    const paste = 'alpha bravo charlie delta echo foxtrot golf hotel juliet 5.7.139 thunderbird';
    const texts = planQuery(smallLexicon('ja'), paste).tokens.map(({ text }) => text);
    expect(texts).toHaveLength(8);
    expect(texts).toContain('5.7.139');
    expect(texts).toContain('thunderbird');
  });
});

describe('an English query', () => {
  it.each([
    ['scanning', 'word scan'],
    ['copy machines', 'word printer'],
    ['powershel', 'prefix powershell'],
    ['powreshell', 'corrected powershell'],
    ['connect-exchangeonline', 'word connect-exchangeonline'],
    ['to my', undefined],
  ])('“%s” means %s', (query, meaning) => {
    expect(meant('en', query)).toEqual(meaning === undefined ? [] : [meaning]);
  });
});

it('needs no words of people', () => {
  const lexicon = createLexicon(smallSite('ja', false));
  const { tokens } = planQuery(lexicon, 'Thunderbird で受信');
  expect(tokens.map(({ text }) => text)).toEqual(['thunderbird', '受信']);
});
