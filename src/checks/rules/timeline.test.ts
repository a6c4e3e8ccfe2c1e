import { describe, expect, it } from 'vitest';
import { goodDate, lines, withData } from '../testing.ts';
import { timelineOrder } from './timeline-order.ts';
import { timelineReviews } from './timeline-reviews.ts';

const file = 'src/content/timeline.yaml';
const withDates = (...changes: Record<string, unknown>[]) =>
  withData(
    file,
    changes.map((change, index) => ({
      ...goodDate,
      part: undefined,
      id: `date-${index}`,
      ...change,
    })),
  );

describe('the dates', () => {
  const found = (...dates: string[]) =>
    lines(timelineOrder(withDates(...dates.map((date) => ({ date })))));

  it('stand from old to new', () => {
    expect(found('2022', '2026-09', '2026-09', '2026-09-15', '2027-H2')).toEqual([]);
    expect(found('2026-10-01', '2027-H1', '2026-12')).toEqual([
      `${file}: date-2.date: 2026-12 stands behind 2027-H1. Put the entry before "date-1": the file goes from old to new.`,
    ]);
  });
});

describe('a date that is still to come', () => {
  const found = (date: string, reviewBy: string) =>
    lines(timelineReviews(withDates({ date, reviewBy })));

  it('is checked again at most a month after it', () => {
    expect(found('2026-12', '2027-01-31')).toEqual([]);
    expect(found('2026-12', '2027-02-01')).toEqual([
      `${file}: date-0.reviewBy: 2027-02-01 is more than a month after the date itself. Set a day up to 2027-01-31, to see what became of it.`,
    ]);
  });

  it('may wait longer once it is past', () => {
    expect(found('2022-10-01', '2028-01-01')).toEqual([]);
  });
});
