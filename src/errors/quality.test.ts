import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeCase, type BenchCase } from '../../bench/errors/judge.ts';
import { summarise } from '../../bench/errors/summary.ts';
import { content } from '../content-model/site-content.ts';
import { prepareSignatures } from './match.ts';

const file = new URL('../../bench/errors/cases.json', import.meta.url);
const cases = JSON.parse(readFileSync(file, 'utf8')) as BenchCase[];

describe('real error texts', () => {
  it('find their pages, and look-alikes accuse nobody', { timeout: 60_000 }, () => {
    const signatures = prepareSignatures(content.errors.map(({ signature }) => signature));
    const { right, three, accused } = summarise(cases.map((one) => judgeCase(one, signatures)));
    expect(right).toBeGreaterThan(0.93);
    expect(three).toBeGreaterThan(0.96);
    expect(accused).toBeLessThan(0.03);
  });
});
