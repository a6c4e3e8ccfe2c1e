import { languages, otherLanguage } from '../../languages/languages.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import { pairs } from '../guide/pairs.ts';
import type { Content } from '../../content-model/content.ts';

/** Guides that one language lacks; readers of that language get the other text with a notice. */
export const missingTranslations = ({ guides }: Content): Fault[] =>
  pairs(guides).flatMap(({ slug, texts }) =>
    languages
      .filter((language) => texts[language] === undefined)
      .map((language) =>
        fault(
          `src/content/guides/${language}/${slug}.mdx`,
          'file',
          `the guide exists in "${otherLanguage(language)}" only`,
          'Translate it; until then its readers see the other language with a notice.',
        ),
      ),
  );

/** Pairs in which no text, or each text, says what it was translated from. */
export const unclearOriginals = ({ guides }: Content): Fault[] =>
  pairs(guides).flatMap(({ texts: { ja, en } }) => {
    if (!ja || !en) return [];
    const marked = [ja, en].filter((text) => text.front.translatedFrom !== undefined);
    if (marked.length === 1) return [];
    return [
      fault(
        en.file,
        'translatedFrom',
        marked.length === 0
          ? 'neither language says what it was translated from'
          : 'both languages say that they are translations',
        marked.length === 0
          ? 'Run "npm run stamp" once the translation is done.'
          : 'Delete "translatedFrom" from the original.',
      ),
    ];
  });

/** Translations whose original has changed since; the page says so and links to the original. */
export const olderTranslations = ({ guides }: Content): Fault[] =>
  pairs(guides).flatMap(({ texts }) =>
    languages.flatMap((language) => {
      const text = texts[language];
      const original = texts[otherLanguage(language)];
      const digest = text && text.front.translatedFrom;
      if (!text || !original || digest === undefined || digest === original.digest) return [];
      return [
        fault(
          text.file,
          'translatedFrom',
          `${original.file} has changed since this translation (now ${original.digest})`,
          'Bring it up to date, then run "npm run stamp".',
        ),
      ];
    }),
  );
