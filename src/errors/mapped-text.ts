import type { Span } from './cut-at-spans.ts';

/** A derived text that remembers, for every UTF-16 unit, where in the original it came from. */
export interface MappedText {
  readonly text: string;
  /** Offset in the original where unit i begins. */
  readonly starts: readonly number[];
  /** Offset in the original just after what unit i came from. */
  readonly ends: readonly number[];
}

/** Replaces every match of a global pattern, keeping the way back to the original. */
export function replaceMapped(
  source: MappedText,
  pattern: RegExp,
  replacement: string,
): MappedText {
  const matches = [...source.text.matchAll(pattern)];
  if (matches.length === 0) return source;
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let from = 0;
  const copyUntil = (until: number): void => {
    text += source.text.slice(from, until);
    for (let index = from; index < until; index += 1) {
      starts.push(source.starts[index] ?? 0);
      ends.push(source.ends[index] ?? 0);
    }
  };
  for (const found of matches) {
    const length = found[0].length;
    if (length === 0) continue;
    copyUntil(found.index);
    const start = source.starts[found.index] ?? 0;
    const end = source.ends[found.index + length - 1] ?? start;
    text += replacement;
    for (let unit = 0; unit < replacement.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
    from = found.index + length;
  }
  copyUntil(source.text.length);
  return { text, starts, ends };
}

/** The range of the original behind a range of the derived text. */
export function originalSpan(source: MappedText, start: number, end: number): Span {
  const first = source.starts[start] ?? 0;
  return { start: first, end: Math.max(first, source.ends[end - 1] ?? first) };
}
