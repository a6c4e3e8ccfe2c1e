import { mapLetters } from '../errors/fold-letters.ts';
import { replaceMapped, type MappedText } from '../errors/mapped-text.ts';
import { foldReading } from '../search/kana.ts';
import { stem } from '../search/latin.ts';
import { normaliseText } from '../search/normalise.ts';
import { runs } from '../search/scripts.ts';

/** A short word in katakana is found as a whole only: マイク is no part of マイクロソフト. */
const shortest = 3;
const wordEdge = '\u0001';

const apostrophe = /(?<=[a-z])['\u2019\u02bc](?=[a-z])/g;
const sentenceEnd = /[\n。．!?！？]|\.(?:\s|$)/;

/** The sentences of a text, without those that hold nothing. */
export const sentences = (text: string): string[] =>
  text.split(sentenceEnd).filter((part) => part.trim() !== '');

const letters = new Map<string, string>();
/** A letter as the search normalises it; white space stays, since it parts words. */
const normalLetter = (letter: string): string => {
  const known = letters.get(letter);
  if (known !== undefined) return known;
  const normal = /^\s/.test(letter) ? letter : normaliseText(letter);
  if (letters.size < 20_000) letters.set(letter, normal);
  return normal;
};

/** A text as the search normalises it, letter by letter, so that every one knows its place. */
export const normaliseMapped = (text: string): MappedText =>
  replaceMapped(mapLetters(text, normalLetter), apostrophe, '');

/**
 * A normalised text in the form in which phrases are found in it: stems of Latin words with a space
 * around each, Japanese as it sounds without spaces, a line break after a sentence.
 */
export const foldMapped = (source: MappedText): MappedText => {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (piece: string, start: number, end: number): void => {
    text += piece;
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(source.starts[start] ?? 0);
      ends.push(source.ends[end - 1] ?? 0);
    }
  };
  let at = 0;
  for (const { script, text: run, start } of runs(source.text)) {
    if (sentenceEnd.test(source.text.slice(at, start))) add('\n', start, start + 1);
    at = start + run.length;
    if (script !== 'latin') {
      const edge = script === 'katakana' && foldReading(run).length <= shortest ? wordEdge : '';
      add(edge, start, start + 1);
      for (let place = start; place < at; place += 1) {
        const sound =
          script === 'kanji' ? run.charAt(place - start) : foldReading(run.charAt(place - start));
        add(sound, place, place + 1);
      }
      add(edge, at - 1, at);
      continue;
    }
    for (const { 0: word, index } of run.matchAll(/[^._-]+/g)) {
      if (!text.endsWith(' ')) add(' ', start + index, start + index + 1);
      add(`${stem(word)} `, start + index, start + index + word.length);
    }
  }
  return { text, starts, ends };
};

/** A phrase of people in the same form, its parts one by one. */
export const foldPhrase = (phrase: string): string[] =>
  phrase.split('…').map((part) => foldMapped(normaliseMapped(part)).text.replaceAll('\n', ''));
