import { timelineOf } from '../data.ts';
import { fault, type Fault } from '../fault.ts';
import { frontOf } from '../guide/front.ts';
import type { ContentModel } from '../model.ts';

/** How many days before its day a review is announced. */
export const noticeDays = 30;

/** Guides and dates whose review is overdue: today is after `reviewBy`. */
export const overdueReviews = (model: ContentModel): Fault[] =>
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
export const dueReviews = (model: ContentModel): Fault[] => {
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

const reviews = (model: ContentModel) => [
  ...model.guides.flatMap((guide) => {
    const reviewBy = frontOf(guide)?.reviewBy;
    return reviewBy === undefined ? [] : [{ file: guide.file, field: 'reviewBy', reviewBy }];
  }),
  ...timelineOf(model).map(({ id, reviewBy }) => ({
    file: 'src/content/timeline.yaml',
    field: `${id}.reviewBy`,
    reviewBy,
  })),
];

const addDays = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
