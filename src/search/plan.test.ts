import { describe, expect, it } from 'vitest';
import { smallLexicon } from './fixture.ts';
import { planQuery } from './plan.ts';
import { rankPages } from './rerank.ts';
import type { Language } from '../languages/languages.ts';

const first = (language: Language, query: string): string | undefined => {
  const lexicon = smallLexicon(language);
  const [best] = rankPages(planQuery(lexicon, query), new Map());
  return best === undefined ? undefined : lexicon.pages[best.page]?.slug;
};

const kinds = (language: Language, query: string): string[] =>
  planQuery(smallLexicon(language), query).tokens.map(({ text, kind }) => `${text} ${kind}`);

describe('a Japanese query', () => {
  it.each([
    ['複合機', 'smtp'],
    ['コピー機でスキャンができない', 'smtp'],
    ['ふくごうき', 'smtp'],
    ['ふくごうk', 'smtp'],
    ['fukugouki', 'smtp'],
    ['れじすとり', 'outlook-windows'],
    ['レジストリー', 'outlook-windows'],
    ['レジス', 'outlook-windows'],
    ['ｻﾝﾀﾞｰﾊﾞｰﾄﾞ', 'pop-imap'],
    ['サンダバード', 'pop-imap'],
    ['Thuderbird', 'pop-imap'],
    ['535 5.7.139', 'errors'],
    ['aadsts 50126', 'errors'],
    ['800ccc0e', 'errors'],
    ['パスワードを何度も聞かれる', 'outlook-windows'],
    ['基本認証はいつ廃止されますか', 'timeline'],
  ])('“%s” leads to %s', (query, slug) => {
    expect(first('ja', query)).toBe(slug);
  });

  it('says what was corrected', () => {
    expect(planQuery(smallLexicon('ja'), 'Thuderbird').corrections).toEqual([
      { from: 'thuderbird', to: 'thunderbird' },
    ]);
  });

  it('searches the words as they stand when asked to', () => {
    expect(planQuery(smallLexicon('ja'), 'Thuderbird', true).tokens).toEqual([]);
  });

  it('keeps one letter of an unknown kanji word from counting as known', () => {
    expect(kinds('ja', '給与明細')).toEqual(['給与明細 unknown']);
  });

  it('keeps at most eight words of a long paste', () => {
    const paste =
      'alpha bravo charlie delta echo foxtrot golf hotel 535 5.7.139 smtp imap thunderbird';
    const { tokens, length } = planQuery(smallLexicon('ja'), paste);
    expect(tokens).toHaveLength(8);
    expect(length).toBeGreaterThan(8);
    expect(tokens.map(({ text }) => text)).toContain('5.7.139');
  });
});

describe('an English query', () => {
  it.each([
    ['copier', 'smtp'],
    ['scanning', 'smtp'],
    ['power shell', 'powershell'],
    ['powershel', 'powershell'],
    ['smtpauth', 'smtp'],
    ['connect-exchangeonline', 'powershell'],
    ['thunderb', 'pop-imap'],
    ['it asks for my password', 'pop-imap'],
  ])('“%s” leads to %s', (query, slug) => {
    expect(first('en', query)).toBe(slug);
  });
});
