import { expect, it } from 'vitest';
import { readerDay } from './reader-day.ts';

it('is the day of the reader, not of Greenwich', () => {
  expect(readerDay(new Date(2026, 10, 22, 0, 5))).toBe('2026-11-22');
  expect(readerDay(new Date(2027, 0, 2, 23, 55))).toBe('2027-01-02');
});
