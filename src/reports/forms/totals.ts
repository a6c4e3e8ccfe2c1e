import { judge } from '../judge/judge.ts';
import { emptyRaw, type SignIn } from '../model.ts';
import type { ReadDay } from '../text/dates.ts';

/** A whole number out of a report; undefined where the text is none. */
export const numberIn = (text: string): number | undefined => {
  const digits = text.normalize('NFKC').replace(/[,\s]/g, '');
  const value = Number(digits);
  return digits !== '' && Number.isFinite(value) && value >= 0 ? Math.round(value) : undefined;
};

/** A total with its day and nothing else yet, counted as a use. */
export const total = (readDay: ReadDay, time: string): SignIn => ({
  ...judge(emptyRaw(), readDay),
  day: readDay(time),
  outcome: 'used',
  unit: 'uses',
});
