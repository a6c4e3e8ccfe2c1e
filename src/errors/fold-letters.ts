import { longestText } from './longest-text.ts';
import type { MappedText } from './mapped-text.ts';

/** A letter with its marks. Nobody writes more of them, and putting them in order takes n² steps. */
const letter = /[\s\S][\p{M}\uFF9E\uFF9F]{0,8}/gu;

/**
 * A text whose letters take another form, each with the marks on it. Stops after the longest text
 * that is read: one sign may become many.
 */
export function mapLetters(source: string, form: (letter: string) => string): MappedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const found of source.matchAll(letter)) {
    const end = found.index + found[0].length;
    const formed = form(found[0]);
    if (text.length + formed.length > longestText) break;
    text += formed;
    for (let unit = 0; unit < formed.length; unit += 1) {
      starts.push(found.index);
      ends.push(end);
    }
  }
  return { text, starts, ends };
}

/** NFKC letter by letter, so that every unit knows its place in the original. */
export const foldWidth = (source: string): MappedText =>
  mapLetters(source, (letter) => letter.normalize('NFKC'));

/** The same in lower case. */
export const foldLetters = (source: string): MappedText =>
  mapLetters(source, (letter) => letter.normalize('NFKC').toLowerCase());
