import type adopt from '../content/words/ja/adopt.json';
import type drawings from '../content/words/ja/drawings.json';
import type errors from '../content/words/ja/errors.json';
import type interfaceWords from '../content/words/ja/interface.json';
import type reports from '../content/words/ja/reports.json';
import type search from '../content/words/ja/search.json';
import type wizard from '../content/words/ja/wizard.json';

/** The words of one language: the files of the first language say which keys there are. */
export interface Words {
  interface: typeof interfaceWords;
  adopt: typeof adopt;
  wizard: typeof wizard;
  drawings: typeof drawings;
  search: typeof search;
  errors: typeof errors;
  reports: typeof reports;
}

/** A name of a file of words. */
export type Namespace = keyof Words;
