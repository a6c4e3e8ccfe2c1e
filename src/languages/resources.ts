import drawingsEn from '../content/words/en/drawings.json' with { type: 'json' };
import errorsEn from '../content/words/en/errors.json' with { type: 'json' };
import interfaceEn from '../content/words/en/interface.json' with { type: 'json' };
import reportsEn from '../content/words/en/reports.json' with { type: 'json' };
import searchEn from '../content/words/en/search.json' with { type: 'json' };
import wizardEn from '../content/words/en/wizard.json' with { type: 'json' };
import drawingsJa from '../content/words/ja/drawings.json' with { type: 'json' };
import errorsJa from '../content/words/ja/errors.json' with { type: 'json' };
import interfaceJa from '../content/words/ja/interface.json' with { type: 'json' };
import reportsJa from '../content/words/ja/reports.json' with { type: 'json' };
import searchJa from '../content/words/ja/search.json' with { type: 'json' };
import wizardJa from '../content/words/ja/wizard.json' with { type: 'json' };
import type { Language } from './languages.ts';

const ja = {
  interface: interfaceJa,
  wizard: wizardJa,
  drawings: drawingsJa,
  search: searchJa,
  errors: errorsJa,
  reports: reportsJa,
};
const en = {
  interface: interfaceEn,
  wizard: wizardEn,
  drawings: drawingsEn,
  search: searchEn,
  errors: errorsEn,
  reports: reportsEn,
};

/** The words of one language; the Japanese files say which keys there are. */
export type Words = typeof ja;

/** A name of a file of words. */
export type Namespace = keyof Words;

/** All words. A key that one language has and the other lacks is a type error here. */
export const resources = { ja, en: en satisfies Words } satisfies Record<Language, Words>;

/** Holds the other direction: a key that only the English files have is a type error too. */
export const noEnglishOnlyKeys: typeof en = ja;
