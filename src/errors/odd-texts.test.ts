import { describe, expect, it } from 'vitest';
import { isEndless, metered } from '../../bench/time/meter.ts';
import { readers } from '../../bench/time/readers.ts';
import { oddTexts } from '../../bench/time/texts.ts';
import { content } from '../content-model/site-content.ts';
import { compileSignatures, expandSignatures } from './compile.ts';
import { longestText } from './longest-text.ts';
import { prepareSignatures } from './match.ts';

const signatures = prepareSignatures(
  expandSignatures(
    compileSignatures(
      content.errors.map(({ signature }) => signature),
      'en',
    ),
  ),
);
const all = readers(signatures, {});
const texts = Object.entries(oddTexts);

/** How often all patterns together may walk through a text. */
const mostWalks = 300;

describe.each(Object.entries(all))('whatever is typed or pasted: %s', (_, read) => {
  it.each(texts)('walks through each unit of it a few times: %s', (__, textOf) => {
    const short = metered(() => read(textOf(5000))).units;
    const long = metered(() => read(textOf(10_000))).units;
    expect(long).toBeLessThanOrEqual(2.1 * short + 10_000);
    expect(long).toBeLessThanOrEqual(10_000 * mostWalks);
  });

  it('has no pattern that can walk on and on from one place', () => {
    const { patterns } = metered(() => texts.forEach(([, textOf]) => read(textOf(600))));
    expect(patterns.filter(isEndless).map(String)).toEqual([]);
  });
});

describe('a text that is too long', () => {
  const cases = ['mask', 'errors'].flatMap((reader) =>
    texts.map(([name, textOf]) => [reader, name, textOf] as const),
  );

  it.each(cases)('is read to its limit only: %s, %s', (reader, _, textOf) => {
    const { units } = metered(() => all[reader]?.(textOf(2 * longestText)));
    expect(units).toBeLessThanOrEqual(longestText * mostWalks);
  });
});

describe('the signatures', () => {
  it('have no pattern that can walk on and on from one place', () => {
    const patterns = signatures.flatMap(({ all: every, any, none }) =>
      [...every, ...any, ...none].flat(2).map(({ pattern }) => pattern),
    );
    expect(patterns.filter(isEndless).map(String)).toEqual([]);
  });
});
