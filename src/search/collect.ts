import type { AliasesFile } from '../content-model/schemas/aliases.ts';
import type { SearchData, Source } from './data.ts';
import { folded } from './folded.ts';
import { isHiragana } from './kana.ts';
import { createLexicon, wholeWords } from './lexicon.ts';
import { normaliseText } from './normalise.ts';

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const mostWords = 800;
/** How much a word in each text says about what is asked for. */
const says = { asked: 3, line: 2, body: 1 };

const japaneseRun = /[\u3005\u4e00-\u9fff]+|[\u30a1-\u30faー]+/g;

/** Latin words, whole runs of kanji and katakana, and the words inside them. */
const wordsIn = (text: string): Set<string> => {
  const segments = [...segmenter.segment(text)].map(({ segment }) => segment);
  const inside = segments.filter((word) => /[\u30a1-\u30fa\u3005\u4e00-\u9fff]/.test(word));
  const words = [...wholeWords(text), ...(text.match(japaneseRun) ?? []), ...inside];
  return new Set(
    words.filter((word) => /^\D{2,40}$|\d{3}/.test(word) && !isHiragana(word) && word.length > 1),
  );
};

/** The most telling words that phrases and synonyms do not show by themselves. */
const furtherWords = (
  sources: readonly Source[],
  phrases: readonly string[],
  { ignored, synonyms }: Pick<SearchData, 'ignored' | 'synonyms'>,
): string[] => {
  const strengths = new Map<string, number>();
  const add = (text: string, strength: number): void => {
    for (const word of wordsIn(normaliseText(text))) {
      strengths.set(word, (strengths.get(word) ?? 0) + strength);
    }
  };
  for (const { title, line, asks, keywords, body } of sources) {
    for (const text of [title, ...keywords, ...asks]) add(text, says.asked);
    add(line, says.line);
    add(body, says.body);
  }
  for (const word of synonyms.flat()) add(word, Infinity);
  for (const word of [...ignored, ...phrases.flatMap(wholeWords)]) strengths.delete(word);
  return [...strengths]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostWords)
    .map(([word]) => word)
    .sort();
};

/**
 * What the planner knows of a language; `readingOf` gives a word's reading in hiragana. A language
 * whose words of people nobody has collected gets along without.
 */
export const searchData = (
  sources: readonly Source[],
  aliases: AliasesFile | undefined,
  readingOf: (word: string) => string,
): SearchData => {
  const people = {
    synonyms: (aliases?.synonyms ?? []).map((set) => set.map(normaliseText)),
    ignored: [...new Set((aliases?.ignored ?? []).map(normaliseText))],
  };
  const lexicon = createLexicon({ records: [], words: '', readings: '', ...people });
  const records = sources.map(({ kind, slug, url, title, line, audience, apps, ...texts }) => {
    const own = [title, texts.keywords.join(' / ')].map((text) => folded(lexicon, text));
    const asked = texts.asks.map((text) => folded(lexicon, text)).filter((text) => text !== '');
    return { kind, slug, url, title, line, audience, apps, phrases: [...own, ...asked] };
  });
  const phrases = records.flatMap((record) => record.phrases);
  const words = furtherWords(sources, phrases, people);
  return {
    records,
    words: words.join(' '),
    readings: words.map(readingOf).join(' '),
    ...people,
  };
};
