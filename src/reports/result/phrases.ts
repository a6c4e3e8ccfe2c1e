import { fill } from '../../languages/fill.ts';
import { languageRecord, type Language } from '../../languages/languages.ts';
import type { ReportWords } from '../words.ts';
import type { AccountCount } from './accounts.ts';
import type { SentencePart } from './sentence.ts';
import type { Work } from './work.ts';

/** Writes numbers and dates of one language. */
export interface Format {
  number(value: number): string;
  /** `YYYY-MM-DD` in the language's own way; '–' for ''. */
  day(value: string): string;
  /** A number of days with its unit. */
  days(value: number): string;
  /** Whether a number takes the singular. */
  isOne(value: number): boolean;
}

/** The formats of a language. */
export const createFormat = (language: Language): Format => {
  const locale = languageRecord(language).locale;
  const numbers = new Intl.NumberFormat(locale);
  const unit = { style: 'unit', unit: 'day', unitDisplay: 'long' } as const;
  const durations = new Intl.NumberFormat(locale, unit);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const plurals = new Intl.PluralRules(locale);
  return {
    number: (value) => numbers.format(value),
    day: (value) => (value === '' ? '–' : dates.format(new Date(`${value}T00:00:00Z`))),
    days: (value) => durations.format(value),
    isOne: (value) => plurals.select(value) === 'one',
  };
};

/** A number of accounts, which says so itself where it is a lower bound. */
export const accountsText = (
  { accounts, atLeast }: AccountCount,
  words: ReportWords,
  format: Format,
  place: keyof ReportWords['atLeast'] = 'inside',
): string => {
  const count = format.number(accounts);
  return atLeast ? fill(words.atLeast[place], { count }) : count;
};

/** A part of the result's opening, in words. */
export const sentenceText = (part: SentencePart, words: ReportWords, format: Format): string =>
  fill(words.sentence[`${part.id}_${format.isOne(part.accounts) ? 'one' : 'other'}`], {
    count: accountsText(part, words, format, 'first'),
  });

/** How often a line was seen, each count with its unit. */
export const countTexts = (work: Work, words: ReportWords, format: Format): string[] =>
  (['successes', 'messages', 'uses', 'others', 'failures'] as const)
    .filter((counter) => work[counter] > 0)
    .map((counter) => {
      const count = format.number(work[counter]);
      const isBound = counter === 'failures' && work.moreFailures;
      return fill(words.table[counter], {
        count: isBound ? fill(words.atLeast.inside, { count }) : count,
      });
    });

/** The observations that the method of a line rests on. */
export const evidenceText = (work: Work, words: ReportWords): string =>
  work.evidence.map((evidence) => words.evidence[evidence]).join(', ');

const isGuide = (slug: string, words: ReportWords): slug is keyof ReportWords['guide'] =>
  Object.hasOwn(words.guide, slug);

/** The short name of a guide. */
export const guideText = (slug: string, words: ReportWords): string =>
  isGuide(slug, words) ? words.guide[slug] : slug;
