import { describe, expect, it } from 'vitest';
import { whenInWords, type InexactDate } from './dates.ts';
import { useWords } from '../content-model/translate.ts';

const cases: [InexactDate, string, string][] = [
  [{ date: '2027-04-01' }, '2027 年 4 月 1 日', '1 April 2027'],
  [{ date: '2026-12', part: 'end' }, '2026 年 12 月末', 'end of December 2026'],
  [{ date: '2024-03' }, '2024 年 3 月', 'March 2024'],
  [{ date: '2029', bound: 'at-least-until' }, '少なくとも 2029 年まで', 'at least until 2029'],
  [{ date: '2027-H2' }, '2027 年後半', 'second half of 2027'],
  [{ date: '2026-12', bound: 'from' }, '2026 年 12 月以降', 'December 2026 onwards'],
  [
    { date: '2022-10', until: '2022-12' },
    '2022 年 10 月 から 2022 年 12 月 まで',
    'October 2022 to December 2022',
  ],
];

describe('a date that is only known roughly', () => {
  it.each(cases)('%j', (when, ja, en) => {
    expect(whenInWords('ja', useWords('ja'), when)).toBe(ja);
    expect(whenInWords('en', useWords('en'), when)).toBe(en);
  });
});
