import { foldLetters } from './fold-letters.ts';
import { type MappedText, replaceMapped } from './mapped-text.ts';

const escapedBreak = /\\[rnt](?![a-z])/g;
const entity = /&(?:#39|#x27|quot|apos|lt|gt|amp|nbsp);/g;
/** Ends of host names that are taken as such; others look like class names. */
export const topLevel =
  'com|net|org|jp|edu|gov|de|uk|fr|nl|io|cn|us|eu|info|biz|it|es|ch|at|be|au|ca|br|dk|se|no|fi|pl|local|lan|internal|corp|example|microsoft';
const hostName = `(?:[a-z0-9*_\\[\\]-]{1,63}\\.){1,8}(?:${topLevel})(?![\\w-]|\\.[\\w])`;
const address = new RegExp(
  `[^\\s<>"'\`@:;,()\\[\\]=]{1,64}@(?:${hostName}|[*x.…]{2}\\S{0,200})`,
  'g',
);
const host = new RegExp(`(?:[a-z]{2,12}://)?(?:${hostName})`, 'g');
const guid = /\{?\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b\}?/g;
const ip = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]{0,40}\d)/g;
const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const innerDot = /(?<![\p{L}\p{N}])\.|\.(?![\p{L}\p{N}])/gu;
const punctuation = /[^\p{L}\p{N}.#⟨⟩]+/gu;
const longVowel = /ー/g;
const spaces = /\s{2,}/g;
const spaceByCjk = new RegExp(`(?<=[${cjk}]) | (?=[${cjk}])`, 'gu');

/**
 * Makes wordings comparable: width, case, white space, hyphens, quotes and brackets no longer
 * matter; host names, addresses, ids and IP addresses become ⟨host⟩, ⟨address⟩, ⟨id⟩, ⟨ip⟩.
 * Japanese loses the long-vowel mark and the blanks beside Latin words, both of which vary.
 */
export function normalise(source: string): MappedText {
  const unescaped = source
    .replace(escapedBreak, '  ')
    .replace(entity, (found) => ' '.repeat(found.length));
  let mapped = foldLetters(unescaped);
  mapped = replaceMapped(mapped, /[‐‑‒–—―−]/g, '-');
  mapped = replaceMapped(mapped, address, '⟨address⟩');
  mapped = replaceMapped(mapped, guid, '⟨id⟩');
  mapped = replaceMapped(mapped, host, '⟨host⟩');
  mapped = replaceMapped(mapped, ip, '⟨ip⟩');
  mapped = replaceMapped(mapped, longVowel, '');
  mapped = replaceMapped(mapped, innerDot, ' ');
  mapped = replaceMapped(mapped, punctuation, ' ');
  mapped = replaceMapped(mapped, spaces, ' ');
  return replaceMapped(mapped, spaceByCjk, '');
}
