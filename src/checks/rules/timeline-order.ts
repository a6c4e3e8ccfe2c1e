import type { Content } from '../../content-model/content.ts';
import { fault, type Fault } from '../../content-model/fault.ts';

/** Dates that do not stand behind all earlier ones, compared as they are written. */
export const timelineOrder = ({ timeline }: Content): Fault[] =>
  timeline.flatMap(({ id, date }, index) => {
    const before = timeline[index - 1];
    if (before === undefined || before.date <= date) return [];
    const next = timeline.find((other) => other.date > date);
    return [
      fault(
        'src/content/timeline.yaml',
        `${id}.date`,
        `${date} stands behind ${before.date}`,
        `Put the entry before "${next?.id ?? before.id}": the file goes from old to new.`,
      ),
    ];
  });
