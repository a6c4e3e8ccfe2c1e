import { replaceMapped, type MappedText } from '../errors/mapped-text.ts';
import { foldPhrase } from './read-text.ts';

/** Words that are read as another one, in the form in which phrases are found. */
export interface Alike {
  readonly word: string;
  readonly others: RegExp;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const folded = (phrase: string): string => foldPhrase(phrase).join('');

/** Folds lists of words that say the same once for many texts. */
export const prepareAlike = (lists: readonly (readonly string[])[]): Alike[] =>
  lists.map(([first = '', ...others]) => {
    // Latin words share the space between them, so the spaces stay.
    const bounded = (word: string): string =>
      word.startsWith(' ') ? `(?<= )${escape(word.trim())}(?= )` : escape(word);
    const latin = others.every((other) => folded(other).startsWith(' '));
    const longestFirst = others.map(folded).sort((one, other) => other.length - one.length);
    return {
      word: latin ? folded(first).trim() : folded(first),
      others: new RegExp(longestFirst.map(bounded).join('|'), 'g'),
    };
  });

/** A folded text, each word read as the first of its list. */
export const readAlike = (source: MappedText, lists: readonly Alike[]): MappedText =>
  lists.reduce((text, { word, others }) => replaceMapped(text, others, word), source);
