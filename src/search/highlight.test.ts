import { describe, expect, it } from 'vitest';
import { cutAtSpans } from '../errors/cut-at-spans.ts';
import { highlightSpans } from './highlight.ts';

const marked = (text: string, words: string[]): string[] =>
  cutAtSpans(text, highlightSpans(text, words))
    .filter((piece) => piece.marked)
    .map((piece) => piece.text);

describe('the words that are marked', () => {
  it('are one where they touch, without the particles beside them', () => {
    expect(marked('基本認証が使えない場合', ['基本', '認証'])).toEqual(['基本認証']);
  });

  it('are one with only a space between', () => {
    expect(marked('Turn on SMTP AUTH here', ['smtp', 'auth'])).toEqual(['SMTP AUTH']);
  });

  it('stand at the beginning of a Latin word only', () => {
    expect(marked('a popular popup', ['up'])).toEqual([]);
    expect(marked('Printers', ['printer'])).toEqual(['Printer']);
  });

  it('may hold what a pattern gives a meaning to', () => {
    expect(marked('535 5.7.139', ['5.7.139', '('])).toEqual(['5.7.139']);
  });

  it('leave the text as it is', () => {
    const text = '複合機の SMTP AUTH を確認';
    const pieces = cutAtSpans(text, highlightSpans(text, ['smtp', '確認']));
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(highlightSpans(text, [])).toEqual([]);
  });
});
