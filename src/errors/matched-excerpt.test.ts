import { describe, expect, it } from 'vitest';
import { cutAtSpans } from './cut-at-spans.ts';
import { matchedExcerpt } from './matched-excerpt.ts';

const shown = (text: string, ...spans: { start: number; end: number }[]): string =>
  matchedExcerpt(text, spans)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

describe('the matched part of a message', () => {
  it('stands in its line', () => {
    expect(shown('535 5.7.139 failed', { start: 4, end: 11 })).toBe('535 [5.7.139] failed');
  });

  it('is cut out of a long log', () => {
    const log = `${'a'.repeat(200)} 5.7.139 ${'b'.repeat(200)} 535 ${'c'.repeat(200)}`;
    const cut = shown(log, { start: 201, end: 208 }, { start: 410, end: 413 });
    expect(cut).toMatch(/^…a{39} \[5\.7\.139\] b{39}…b{39} \[535\] c{39}…$/);
  });

  it('leaves out the lines before and after', () => {
    expect(shown('first\na 535 b\nlast', { start: 8, end: 11 })).toBe('a [535] b');
  });

  it('loses nothing where the whole text is shown', () => {
    const pieces = cutAtSpans('one\ntwo', [{ start: 4, end: 7 }]);
    expect(pieces.map(({ text }) => text).join('')).toBe('one\ntwo');
    expect(pieces.at(-1)?.marked).toBe(true);
  });
});
