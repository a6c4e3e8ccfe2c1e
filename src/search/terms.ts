import { latinForms } from './latin.ts';
import { termOf, type Lexicon } from './lexicon.ts';
import { normaliseText } from './normalise.ts';
import { runs } from './scripts.ts';
import { splitByWords } from './split.ts';

/** Latin words side by side, or a stretch of Japanese without spaces in its pieces of one script. */
export interface Stretch {
  readonly latin: boolean;
  readonly texts: readonly string[];
}

/** The stretches of a normalised text, in their order. */
export const stretches = (text: string): Stretch[] => {
  const found: { latin: boolean; texts: string[] }[] = [];
  let end = -1;
  for (const { script, text: run, start } of runs(text)) {
    const latin = script === 'latin';
    const last = found.at(-1);
    if (last?.latin === latin && (latin || start === end)) last.texts.push(run);
    else found.push({ latin, texts: [run] });
    end = start + run.length;
  }
  return found;
};

/** Whether a query can be about the word: not one letter, a small number or an ignored word. */
export const isTelling = ({ ignored }: Pick<Lexicon, 'ignored'>, word: string): boolean =>
  word.length > 1 && !ignored.has(word) && !/^\d{1,2}$/.test(word);

/** The words inside a compound: 基本 and 認証 in 基本認証. */
const partsOf = (lexicon: Lexicon, word: string): string[] => {
  const has = (text: string): boolean => text !== word && lexicon.has(text);
  const parts = splitByWords({ ...lexicon, has }, word);
  return parts.every((part) => part.length > 1 && has(part)) ? parts : [];
};

/**
 * The terms under which a text is indexed, each once; of names such as smtp.office365.com and of
 * compounds the parts too.
 */
export const termsOf = (lexicon: Lexicon, text: string): Set<string> =>
  new Set(
    stretches(lexicon.synonyms.replace(normaliseText(text)))
      .flatMap(({ latin, texts }) =>
        latin
          ? texts.flatMap(latinForms)
          : splitByWords(lexicon, texts.join(''))
              .filter(lexicon.has)
              .flatMap((word) => [word, ...partsOf(lexicon, word)]),
      )
      .filter((word) => isTelling(lexicon, word))
      .map(termOf),
  );
