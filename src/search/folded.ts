import { termOf, type Lexicon } from './lexicon.ts';
import { normaliseText } from './normalise.ts';
import { runs } from './scripts.ts';

const longestEnding = 2;

/**
 * A text in the form in which ways of asking are compared: synonyms as the one that stands for
 * them, Latin words with spaces around them, Japanese without spaces, and neither particles nor
 * words that say nothing.
 */
export const folded = (
  { synonyms, ignored }: Pick<Lexicon, 'synonyms' | 'ignored'>,
  text: string,
): string => {
  let end = -1;
  return runs(synonyms.replace(normaliseText(text)))
    .map(({ script, text: run, start }) => {
      const attached = start === end;
      end = start + run.length;
      if (script === 'latin') return ignored.has(run) ? ' ' : ` ${run} `;
      const isEnding = script === 'hiragana' && attached && run.length <= longestEnding;
      return isEnding ? '' : run;
    })
    .join('')
    .replace(/ +/g, ' ')
    .trim();
};

/** A folded text with the term in the place of every word that has other forms. */
export const withTerms = (text: string): string =>
  text.replace(/[\x21-\u024f]+|[\u30a1-\u30faー]+/g, termOf);

/** What two texts are compared by: Latin words, and every two Japanese letters side by side. */
export const features = (text: string): Set<string> =>
  new Set(
    text
      .split(' ')
      .flatMap((part) =>
        part.length < 2 || /^[\x21-\u024f]/.test(part)
          ? part === ''
            ? []
            : [part]
          : Array.from({ length: part.length - 1 }, (_, at) => part.slice(at, at + 2)),
      ),
  );
