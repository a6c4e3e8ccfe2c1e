import { fault, type Fault } from '../../content-model/fault.ts';
import type { Content } from '../../content-model/content.ts';

/** How many days before its day a review is announced. */
export const noticeDays = 30;

/** Guides and dates whose review is overdue: today is after `reviewBy`. */
export const overdueReviews = (model: Content): Fault[] =>
  reviews(model)
    .filter(({ reviewBy }) => reviewBy < model.today)
    .map(({ file, field, reviewBy }) =>
      fault(
        file,
        field,
        `was to be checked again by ${reviewBy}`,
        'Check every statement against its sources, then set the next day.',
      ),
    );

/** Reviews that will be overdue within 30 days. */
export const dueReviews = (model: Content): Fault[] => {
  const limit = addDays(model.today, noticeDays);
  return reviews(model)
    .filter(({ reviewBy }) => reviewBy >= model.today && reviewBy <= limit)
    .map(({ file, field, reviewBy }) =>
      fault(
        file,
        field,
        `is due for a check by ${reviewBy}`,
        'Check every statement against its sources, then set the next day.',
      ),
    );
};

const reviews = (model: Content) => [
  ...model.guides.flatMap((guide) =>
    guide.kind === 'page'
      ? [{ file: guide.file, field: 'reviewBy', reviewBy: guide.front.reviewBy }]
      : [],
  ),
  ...model.timeline.map(({ id, reviewBy }) => ({
    file: 'src/content/timeline.yaml',
    field: `${id}.reviewBy`,
    reviewBy,
  })),
];

const addDays = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
