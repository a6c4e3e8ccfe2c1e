import type { SearchLanguage } from './language.ts';
import { normaliseText } from './normalise.ts';
import { runs } from './scripts.ts';
import type { SplitPage } from './sections.ts';
import { isUseful } from './wordCount.ts';

/** Above this share of all sections a word does not tell one section from another. */
const commonShare = 0.1;

/** Address of a section: the page's, with the anchor where it has one. */
export const sectionAddress = (url: string, anchor: string): string =>
  anchor === '' ? url : `${url}#${anchor}`;

const wordsIn = (text: string, ignored: ReadonlySet<string>): string[] => [
  ...new Set(
    runs(normaliseText(text))
      .filter(({ script, text: word }) => script !== 'hiragana' && word.length > 1)
      .map(({ text: word }) => word)
      .filter((word) => isUseful(word, ignored)),
  ),
];

/**
 * The words of each section that the engine indexes, by address: each once, without those that
 * stand in too many sections of the language to tell them apart.
 */
export const sectionWords = (
  pages: readonly SplitPage[],
  ignored: Readonly<Record<SearchLanguage, ReadonlySet<string>>>,
): Map<string, string[]> => {
  const all = pages.flatMap(({ url, language, sections }) =>
    sections.map(({ anchor, heading, content }) => ({
      address: sectionAddress(url, anchor),
      language,
      words: wordsIn(`${heading} ${content}`, ignored[language]),
    })),
  );
  const frequency = new Map<string, number>();
  const total = new Map<SearchLanguage, number>();
  for (const { language, words } of all) {
    total.set(language, (total.get(language) ?? 0) + 1);
    for (const word of words) {
      const key = `${language} ${word}`;
      frequency.set(key, (frequency.get(key) ?? 0) + 1);
    }
  }
  return new Map(
    all.map(({ address, language, words }) => [
      address,
      words.filter(
        (word) =>
          (frequency.get(`${language} ${word}`) ?? 0) <= commonShare * (total.get(language) ?? 0),
      ),
    ]),
  );
};
