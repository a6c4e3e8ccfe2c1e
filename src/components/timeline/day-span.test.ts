import { describe, expect, it } from 'vitest';
import { dayAfter, daySpan, surelySince } from './day-span.ts';

describe('an announced date', () => {
  it.each([
    [{ date: '2027-04-01' }, '2027-04-01', '2027-04-01'],
    [{ date: '2024-02' }, '2024-02-01', '2024-02-29'],
    [{ date: '2026-12', part: 'early' as const }, '2026-12-01', '2026-12-10'],
    [{ date: '2026-12', part: 'mid' as const }, '2026-12-11', '2026-12-20'],
    [{ date: '2026-12', part: 'end' as const }, '2026-12-21', '2026-12-31'],
    [{ date: '2027-H1' }, '2027-01-01', '2027-06-30'],
    [{ date: '2027-H2' }, '2027-07-01', '2027-12-31'],
    [{ date: '2029' }, '2029-01-01', '2029-12-31'],
    [{ date: '2022-10-01', until: '2022-12' }, '2022-10-01', '2022-12-31'],
  ])('%j may fall from %s to %s', (announced, first, last) => {
    expect(daySpan(announced)).toEqual({ first, last });
  });

  it('has surely come on its day, or after the last day on which it may fall', () => {
    expect(surelySince({ date: '2027-04-01' })).toBe('2027-04-01');
    expect(surelySince({ date: '2026-12', part: 'end' })).toBe('2027-01-01');
  });

  it('knows the day after, over months and leap days', () => {
    expect(dayAfter('2026-12-31')).toBe('2027-01-01');
    expect(dayAfter('2028-02-28')).toBe('2028-02-29');
  });
});
