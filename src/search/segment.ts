import { hasJapanese } from './kana.ts';
import { languageRecord, type Language } from '../languages/languages.ts';
import { normaliseText } from './normalise.ts';
import { latinForms } from './latin.ts';
import { runs } from './scripts.ts';

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

const dictionaryWords = (text: string): string[] =>
  [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment }) => segment)
    .filter(
      (word) =>
        word.length > 1 &&
        /[\u30a1-\u30fa\u3005\u4e00-\u9fff]/.test(word) &&
        !/[a-z0-9]/.test(word),
    );

/**
 * All words under which a text is found, as often as they occur: Latin words with their other
 * forms, whole katakana and kanji runs, and the words of the segmenter inside them.
 */
export const wordsOf = (text: string, language: Language): string[] => {
  const normalised = normaliseText(text);
  const words: string[] = [];
  for (const run of runs(normalised)) {
    if (run.script === 'latin') words.push(...latinForms(run.text));
    else if (run.script !== 'hiragana') words.push(run.text);
  }
  if (languageRecord(language).script === 'japanese' || hasJapanese(normalised)) {
    const whole = new Set(words);
    words.push(...dictionaryWords(normalised).filter((word) => !whole.has(word)));
  }
  return words;
};

/** A title or heading with a space between its words, for metadata that the engine splits at spaces only. */
export const segmented = (text: string, language: Language): string =>
  [...new Set(wordsOf(text, language))].join(' ');
