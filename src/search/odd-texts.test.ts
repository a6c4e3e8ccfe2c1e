import { describe, expect, it } from 'vitest';
import { metered } from '../../bench/time/meter.ts';
import { readers } from '../../bench/time/readers.ts';
import { oddTexts } from '../../bench/time/texts.ts';
import { smallLexicon } from './fixture.ts';

const all = readers([], { ja: smallLexicon('ja'), en: smallLexicon('en') });

/** UTF-16 units that patterns may walk through for one query, however long it is. */
const mostUnits = 500_000;

describe.each(['search ja', 'search en'])('a query of any kind: %s', (name) => {
  it.each(Object.entries(oddTexts))('is read at its beginning only: %s', (_, textOf) => {
    const units = (length: number): number => metered(() => all[name]?.(textOf(length))).units;
    expect(units(100_000)).toBe(units(10_000));
    expect(units(100_000)).toBeLessThanOrEqual(mostUnits);
  });
});
