import type { Protocol } from '../model.ts';
import type { Day } from './report.ts';

/** One bar: a day or a week, and a count for each of the chart's protocols. */
export interface Bar {
  /** First day, `YYYY-MM-DD`. */
  start: string;
  counts: number[];
  total: number;
}

/** Legacy sign-ins over time, ready to be drawn. */
export interface Chart {
  step: 'day' | 'week';
  protocols: Protocol[];
  bars: Bar[];
  /** Last day that is shown, `YYYY-MM-DD`; the last bar begins on it or before. */
  lastDay: string;
  highest: number;
}

const dayLength = 86_400_000;
/** More days than this are drawn as weeks. */
const mostDays = 62;

const toTime = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Bars from the first to the last day without gaps; undefined where no day has any. */
export const drawChart = (
  days: readonly Day[],
  measure: 'succeeded' | 'refused',
): Chart | undefined => {
  const used = days.filter(({ protocols }) => protocols.some((entry) => entry[measure] > 0));
  const first = used[0];
  const last = used.at(-1);
  if (!first || !last) return undefined;

  const start = toTime(first.day);
  const step = (toTime(last.day) - start) / dayLength + 1 > mostDays ? 'week' : 'day';
  const width = step === 'week' ? 7 * dayLength : dayLength;
  const totals = new Map<Protocol, number>();
  for (const entry of used.flatMap(({ protocols }) => protocols)) {
    const total = (totals.get(entry.protocol) ?? 0) + entry[measure];
    if (total > 0) totals.set(entry.protocol, total);
  }
  const protocols = [...totals].sort(([, a], [, b]) => b - a).map(([protocol]) => protocol);

  const size = Math.floor((toTime(last.day) - start) / width) + 1;
  const bars = Array.from({ length: size }, (_, index): Bar => ({
    start: toDay(start + index * width),
    counts: protocols.map(() => 0),
    total: 0,
  }));
  for (const { day, protocols: entries } of used) {
    const bar = bars[Math.floor((toTime(day) - start) / width)];
    for (const entry of entries) {
      const place = protocols.indexOf(entry.protocol);
      if (!bar || place === -1) continue;
      bar.counts[place] = (bar.counts[place] ?? 0) + entry[measure];
      bar.total += entry[measure];
    }
  }
  const highest = Math.max(...bars.map(({ total }) => total));
  return { step, protocols, bars, lastDay: last.day, highest };
};
