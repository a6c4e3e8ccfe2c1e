import type { Content } from '../../content-model/content.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import { languageRecord, languages } from '../../languages/languages.ts';
import { editions, translationPairs } from '../guide/editions.ts';

/** Guides that a finished language lacks; its readers get another text with a notice. */
export const missingTranslations = ({ guides }: Content): Fault[] =>
  editions(guides).flatMap(({ original, translations }) =>
    languages
      .filter((code) => languageRecord(code).finished)
      .filter((code) => ![original, ...translations].some(({ language }) => language === code))
      .map((code) =>
        fault(
          original.file.replace(`/${original.language}/`, `/${code}/`),
          'file',
          `the guide is missing in "${code}"`,
          `Translate ${original.file}; until then its readers see another language with a notice.`,
        ),
      ),
  );

/** Guides of which no text, or more than one, is an original. */
export const unclearOriginals = ({ guides }: Content): Fault[] =>
  editions(guides).flatMap(({ original, translations }) => {
    const originals = [original, ...translations].filter(
      ({ front }) => front.translatedFrom === undefined,
    );
    const [, second] = originals;
    if (second) {
      return [
        fault(
          second.file,
          'translatedFrom',
          `does not say that it was translated, nor does ${original.file}`,
          'Run "npm run stamp" once the translation is done.',
        ),
      ];
    }
    return originals.length === 1
      ? []
      : [
          fault(
            original.file,
            'translatedFrom',
            'every language says that it is a translation',
            'Delete "translatedFrom" from the original.',
          ),
        ];
  });

/** Translations whose original has changed since; the page says so and links to the original. */
export const olderTranslations = ({ guides }: Content): Fault[] =>
  translationPairs(guides)
    .filter(({ original, translation }) => {
      const { translatedFrom } = translation.front;
      return translatedFrom !== undefined && translatedFrom !== original.digest;
    })
    .map(({ original, translation }) =>
      fault(
        translation.file,
        'translatedFrom',
        `${original.file} has changed since this translation (now ${original.digest})`,
        'Bring it up to date, then run "npm run stamp".',
      ),
    );
