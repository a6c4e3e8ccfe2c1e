import { describe, expect, it } from 'vitest';
import { day, lastDay, partialDate, plannedDate } from './dates.ts';

describe('a day', () => {
  it('is read from text and from the Date that some YAML readers make', () => {
    expect(day.parse('2026-11-22')).toBe('2026-11-22');
    expect(day.parse(new Date('2026-11-22T00:00:00Z'))).toBe('2026-11-22');
    expect(day.parse('2028-02-29')).toBe('2028-02-29');
  });

  it.each(['2026-02-29', '2026-13-01', '2026-11-00', '22 Nov 2026', '2026-11', 2026, undefined])(
    'refuses %s',
    (value) => {
      expect(day.safeParse(value).error?.issues.map(({ message }) => message)).toEqual([
        'Write a day that exists as YYYY-MM-DD, for example 2026-11-22.',
      ]);
    },
  );
});

describe('a date as exact as it is known', () => {
  it.each(['2027', '2027-H1', '2027-H2', '2026-12', '2027-04-01'])('may be %s', (value) => {
    expect(plannedDate.parse(value)).toBe(value);
  });

  it('has no half of a year where something has already happened', () => {
    expect(partialDate.safeParse('2022-H2').error?.issues[0]?.message).toBe(
      'Write a date that exists as YYYY-MM-DD, YYYY-MM or YYYY; put a year alone in quotes.',
    );
  });

  it.each([2029, '2027-H3', '2026-00', '2026-12-32', 'soon'])('is not %s', (value) => {
    expect(plannedDate.safeParse(value).error?.issues[0]?.message).toMatch(
      /^Write a date that exists as .* put a year alone in quotes\.$/,
    );
  });
});

describe('the last day that a date may mean', () => {
  it.each([
    ['2029', '2029-12-31'],
    ['2027-H1', '2027-06-30'],
    ['2027-H2', '2027-12-31'],
    ['2028-02', '2028-02-29'],
    ['2026-12', '2026-12-31'],
    ['2027-04-01', '2027-04-01'],
  ])('of %s is %s', (date, last) => {
    expect(lastDay(date)).toBe(last);
  });
});
