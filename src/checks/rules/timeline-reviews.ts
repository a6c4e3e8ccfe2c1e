import type { Content } from '../../content-model/content.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import { lastDay } from '../../content-model/schemas/dates.ts';

/** How many days after a date somebody has seen what became of it. */
const longest = 31;

/** Dates still to come whose next check would be more than a month after them. */
export const timelineReviews = ({ timeline, today }: Content): Fault[] =>
  timeline.flatMap(({ id, date, reviewBy }) => {
    const last = lastDay(date);
    const latest = new Date(Date.parse(last) + longest * 86_400_000).toISOString().slice(0, 10);
    return last <= today || reviewBy <= latest
      ? []
      : [
          fault(
            'src/content/timeline.yaml',
            `${id}.reviewBy`,
            `${reviewBy} is more than a month after the date itself`,
            `Set a day up to ${latest}, to see what became of it.`,
          ),
        ];
  });
