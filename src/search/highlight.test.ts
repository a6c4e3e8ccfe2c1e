import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';
import { cutAtSpans } from '../errors/cut-at-spans.ts';
import { highlightSpans } from './highlight.ts';

const marked = (text: string, words: string[]): string[] =>
  cutAtSpans(text, highlightSpans(text, words))
    .filter((piece) => piece.marked)
    .map((piece) => piece.text);

describe('highlightSpans', () => {
  it('joins touching words and leaves particles alone', () => {
    expect(marked('基本認証が使えない場合', ['基本', '認証'])).toEqual(['基本認証']);
  });

  it('joins words with a space between', () => {
    expect(marked('Turn on SMTP AUTH here', ['smtp', 'auth'])).toEqual(['SMTP AUTH']);
  });

  it('finds half-width and capital letters and marks the text as it stands', () => {
    expect(marked('ﾊﾟｽﾜｰﾄﾞとOUTLOOK', ['パスワード', 'outlook'])).toEqual(['ﾊﾟｽﾜｰﾄﾞ', 'OUTLOOK']);
  });

  it('does not mark the middle of a Latin word', () => {
    expect(marked('a popular popup', ['up'])).toEqual([]);
  });

  it('loses no text', () => {
    const text = '複合機の SMTP AUTH を確認';
    const pieces = cutAtSpans(text, highlightSpans(text, ['smtp', '確認']));
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});

describe('excerptOf', () => {
  it('shows the part with the words', () => {
    const content = `${'前置きの文です。'.repeat(30)}複合機の設定を開きます。${'後の文です。'.repeat(30)}`;
    const text = excerptOf(content, ['複合機'], 'ja')
      .map((piece) => piece.text)
      .join('');
    expect(text).toContain('複合機の設定');
    expect(text.length).toBeLessThan(100);
  });
});
