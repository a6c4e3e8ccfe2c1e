import { topLevel } from './normalise.ts';
import { numberEndings, numberedWords } from './secret-words.ts';

const host = new RegExp(`^(?:[a-z0-9-]{1,63}\\.){1,6}(?:${topLevel})$`, 'i');
/** A number, a version or a time; a date; the reply of a mail server. */
const number = /^v?\d{1,7}(?:[.,:/]\d{1,6}){0,4}$/i;
const date = /^\d{4}-\d{1,2}(?:-\d{1,2})?$/;
const reply = /^\d{3}-\d\.\d{1,3}\.\d{1,4}$/;
const windowsCode = /^(?:0x[\da-f]{1,8}|[8c][\da-f]{7})$/i;
const numbered = new RegExp(
  `^(?:${numberedWords.join('|')})[.-]?\\d{1,7}(?:\\.\\d{1,4}){0,2}(?:rev\\d|[a-z]{0,3})$`,
  'i',
);
const counted = new RegExp(`^\\d{1,4}(?:${numberEndings.join('|')})$`, 'i');

const edges = /^[^A-Za-z0-9]{1,9}|[^A-Za-z0-9]{1,9}$/g;
const separators = /[-._/\\:=,;()|<>"'[\]{}]/;
const hump = /[A-Z]{1,200}(?![a-z])|[A-Z]?[a-z]{1,200}/g;
const fewestPerHump = 2.8;

const known = [host, number, date, reply, windowsCode, numbered, counted];

const isKnown = (token: string): boolean => known.some((pattern) => pattern.test(token));

const vowelsIn = (letters: string): number => letters.match(/[aeiouy]/gi)?.length ?? 0;

/** Sixteen small letters drawn at random, as Microsoft and Google make app passwords. */
const isAppPassword = (letters: string): boolean =>
  /^[a-z]{16}$/.test(letters) && (vowelsIn(letters) < 6 || /[^aeiouy]{5}/.test(letters));

/** Letters in an order that no word and no name of a command has. */
const isWild = (letters: string): boolean => {
  const humps = letters.match(hump) ?? [];
  if (letters.length >= 8 && humps.length > 2 && letters.length / humps.length < fewestPerHump)
    return true;
  return letters.length >= 10 && /[a-z]/.test(letters) && vowelsIn(letters) / letters.length < 0.2;
};

const isWildPart = (part: string, shortest: number): boolean => {
  if (part === '' || isKnown(part)) return false;
  if (/^\d{1,200}$/.test(part)) return part.length > 8;
  if (/^[A-Za-z]{1,200}$/.test(part)) return isWild(part);
  return part.length >= shortest && /\d/.test(part) && /[A-Za-z]/.test(part);
};

/**
 * Whether a word of Latin letters, digits and signs looks like a password, a key or a token rather
 * than like a word, a number, a version, an error code, a host or a command. `besideName`: the text
 * speaks of a password, so that less is needed.
 */
export const looksRandom = (token: string, besideName: boolean): boolean => {
  const bare = token.replace(edges, '');
  if (isKnown(bare)) return false;
  if (isAppPassword(bare)) return true;
  const parts = bare.split(separators);
  const mixed = /\d/.test(bare) && /[A-Za-z]/.test(bare);
  // The digits of a GUID, a product key or a card stand in groups.
  if (/\d/.test(bare) && bare.split('-').length > 3) return true;
  const shortest = besideName ? 4 : 8;
  const signs = /[!@#$%^&*~?+`]/.test(bare);
  if (signs && bare.length >= shortest && (mixed || besideName)) return true;
  const all = bare.length >= shortest && [/\d/, /[a-z]/, /[A-Z]/].every((one) => one.test(bare));
  return parts.some((part) => isWildPart(part, all ? 2 : shortest));
};
