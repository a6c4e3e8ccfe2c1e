import { fault, type Fault } from '../../content-model/fault.ts';
import type { Content } from '../../content-model/content.ts';
import { daysLater } from '../../content-model/days-later.ts';

/** How many days before its day a review is announced. */
export const noticeDays = 30;

/** Guides and dates whose review is overdue: today is after `reviewBy`. */
export const overdueReviews = (model: Content): Fault[] =>
  reviews(model)
    .filter(({ reviewBy }) => reviewBy < model.today)
    .map((review) => faultOf(review, 'was to be checked again'));

/** Reviews that will be overdue within 30 days. */
export const dueReviews = (model: Content): Fault[] => {
  const limit = daysLater(model.today, noticeDays);
  return reviews(model)
    .filter(({ reviewBy }) => reviewBy >= model.today && reviewBy <= limit)
    .map((review) => faultOf(review, 'is due for a check'));
};

const faultOf = ({ file, field, reviewBy }: ReturnType<typeof reviews>[number], what: string) =>
  fault(
    file,
    field,
    `${what} by ${reviewBy}`,
    'Check every statement against its sources, then set the next day.',
  );

const reviews = (model: Content) => [
  ...model.guides.flatMap((guide) =>
    guide.kind === 'page' && guide.front.reviewBy !== undefined
      ? [{ file: guide.file, field: 'reviewBy', reviewBy: guide.front.reviewBy }]
      : [],
  ),
  ...model.timeline.map(({ id, reviewBy }) => ({
    file: 'src/content/timeline.yaml',
    field: `${id}.reviewBy`,
    reviewBy,
  })),
];
