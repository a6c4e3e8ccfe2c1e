import { describe, expect, it } from 'vitest';
import { entriesBefore } from './today-place.ts';

const days = ['2022-10-01', '2026-11-22', '2026-12-31'];

describe('today among the dates', () => {
  it.each([
    ['2018-01-01', 0],
    ['2022-10-01', 0],
    ['2022-10-02', 1],
    ['2026-11-22', 1],
    ['2026-11-23', 2],
    ['2030-01-01', 3],
  ])('on %s comes after %i of them', (today, count) => {
    expect(entriesBefore(days, today)).toBe(count);
  });
});
