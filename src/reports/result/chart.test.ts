import { expect, it } from 'vitest';
import { drawChart } from './chart.ts';
import type { Day } from './report.ts';

const day = (date: string, succeeded: number, refused = 0): Day => ({
  day: date,
  protocols: [{ protocol: 'imap', succeeded, refused }],
});

it('draws a bar for every day, also for those without sign-ins', () => {
  const chart = drawChart([day('2026-11-01', 2), day('2026-11-03', 5)], 'succeeded');
  expect(chart?.bars.map(({ start, total }) => [start, total])).toEqual([
    ['2026-11-01', 2],
    ['2026-11-02', 0],
    ['2026-11-03', 5],
  ]);
  expect(chart?.highest).toBe(5);
});

it('draws weeks for a long period and loses none', () => {
  const chart = drawChart(
    [day('2026-08-01', 1), day('2026-08-07', 2), day('2026-11-20', 4)],
    'succeeded',
  );
  expect(chart?.step).toBe('week');
  expect(chart?.bars[0]?.total).toBe(3);
  expect(chart?.bars.at(-1)?.total).toBe(4);
});

it('draws nothing where nothing was counted', () => {
  expect(drawChart([day('2026-11-01', 0, 3)], 'succeeded')).toBeUndefined();
  expect(drawChart([day('2026-11-01', 0, 3)], 'refused')?.highest).toBe(3);
});

it('ends with the last day that it shows, not with one of the other measure', () => {
  const chart = drawChart([day('2026-11-01', 2), day('2026-11-20', 0, 3)], 'succeeded');
  expect(chart?.lastDay).toBe('2026-11-01');
});
