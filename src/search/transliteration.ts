import { toHiragana } from './kana.ts';

const shortestKey = 3;

const consonants: Readonly<Record<string, string>> = {
  k: 'かきくけこ',
  g: 'がぎぐげご',
  s: 'さしすせそ',
  z: 'ざじずぜぞ',
  t: 'たちつてと',
  d: 'だぢづでど',
  n: 'なにぬねのん',
  h: 'はひふへほ',
  b: 'ばびぶべぼゔ',
  p: 'ぱぴぷぺぽ',
  m: 'まみむめも',
  r: 'らりるれろ',
};

const consonantOf = new Map(
  Object.entries(consonants).flatMap(([consonant, kana]) =>
    [...kana].map((letter): [string, string] => [letter, consonant]),
  ),
);

/** What Japanese ears do to Latin spelling: l is r, v is b, th is s, an r after a vowel is a long vowel. */
const heard: readonly (readonly [RegExp, string])[] = [
  [/[ts]ion/g, 'sn'],
  [/ph|f/g, 'h'],
  [/tch|ch/g, 't'],
  [/th|sh/g, 's'],
  [/wh|gh/g, ''],
  [/dg|j/g, 'z'],
  [/ck|qu?/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/g(?=[eiy])/g, 'z'],
  [/r(?![aeiouyr])/g, ''],
  [/l/g, 'r'],
  [/v/g, 'b'],
  [/m(?=[pb])/g, 'n'],
];

const keyOf = (sounds: string, startsWithVowel: boolean): string => {
  const key = sounds.replace(/(.)\1+/g, '$1');
  return key.length < shortestKey ? '' : `${startsWithVowel ? 'a' : ''}${key}`;
};

/** The consonants of a Latin word as Japanese ears hear them; empty when too few to tell it. */
export const soundOfLatin = (word: string): string => {
  const sounds = heard.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word);
  return keyOf(sounds.replace(/[^kgsztdnhbpmr]/g, ''), /^[aeiou]/.test(word));
};

/** The consonants of a katakana word, comparable with `soundOfLatin`. */
export const soundOfKatakana = (word: string): string => {
  const kana = toHiragana(word);
  const sounds = [...kana].map((letter) => consonantOf.get(letter) ?? '').join('');
  return keyOf(sounds, /^[あいうえお]/.test(kana));
};
