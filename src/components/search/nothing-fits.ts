import type { Outcome } from './session.ts';

/** Whether nothing here is about a text: no error, no answer of the questions, no page that fits. */
export const nothingFits = ({ final, errors, own, answer }: Outcome): boolean =>
  final &&
  answer !== undefined &&
  !answer.fits &&
  errors.cards.length === 0 &&
  (own === undefined || (own.given.length === 0 && own.page === undefined));
