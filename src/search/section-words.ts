import type { Language } from '../languages/languages.ts';
import { normaliseText } from './normalise.ts';
import { runs } from './scripts.ts';
import type { SplitPage } from './sections.ts';

/** Above this share of all sections a word does not tell one section from another. */
const commonShare = 0.04;
/** In how many sections of a page a word is indexed: those that say most about it. */
const sectionsPerPage = 1;
const headingBonus = 3;

/** The vocabulary of each language: only its words are ever sent to the engine. */
export type KnownWords = ReadonlyMap<Language, ReadonlySet<string>>;

/** Address of a section: the page's, with the anchor where it has one. */
export const sectionAddress = (url: string, anchor: string): string =>
  anchor === '' ? url : `${url}#${anchor}`;

const wordsIn = (text: string, known: ReadonlySet<string>): string[] =>
  runs(normaliseText(text))
    .map((run) => run.text)
    .filter((word) => word.length > 1 && known.has(word));

const strengths = (
  heading: string,
  content: string,
  known: ReadonlySet<string>,
): Map<string, number> => {
  const result = new Map<string, number>();
  const add = (word: string, amount: number): void => {
    result.set(word, (result.get(word) ?? 0) + amount);
  };
  for (const word of wordsIn(content, known)) add(word, 1);
  for (const word of new Set(wordsIn(heading, known))) add(word, headingBonus);
  return result;
};

interface Place {
  readonly address: string;
  readonly strength: number;
}

/**
 * The words of each section that the engine indexes, by address: each once, only in the sections of
 * a page that say most about it, and not those that stand in too many sections of the language.
 */
export const sectionWords = (
  pages: readonly SplitPage[],
  known: KnownWords,
): Map<string, string[]> => {
  const indexed = new Map<string, string[]>();
  const frequency = new Map<string, number>();
  const total = new Map<Language, number>();
  const kept: {
    readonly word: string;
    readonly language: Language;
    readonly key: string;
    readonly places: Place[];
  }[] = [];
  for (const { url, language, sections } of pages) {
    const places = new Map<string, Place[]>();
    for (const { anchor, heading, content } of sections) {
      const address = sectionAddress(url, anchor);
      indexed.set(address, []);
      total.set(language, (total.get(language) ?? 0) + 1);
      for (const [word, strength] of strengths(
        heading,
        content,
        known.get(language) ?? new Set(),
      )) {
        places.set(word, [...(places.get(word) ?? []), { address, strength }]);
      }
    }
    for (const [word, found] of places) {
      const key = `${language} ${word}`;
      frequency.set(key, (frequency.get(key) ?? 0) + found.length);
      const best = [...found].sort((a, b) => b.strength - a.strength).slice(0, sectionsPerPage);
      kept.push({ word, language, key, places: best });
    }
  }
  for (const { word, language, key, places } of kept) {
    if ((frequency.get(key) ?? 0) > commonShare * (total.get(language) ?? 0)) continue;
    for (const { address } of places) indexed.get(address)?.push(word);
  }
  return indexed;
};
