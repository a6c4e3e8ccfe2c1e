import { isKatakana } from './kana.ts';

/** Words that mean the same, ready to be replaced by the one that stands for them. */
export interface Synonyms {
  /** A normalised text in which every synonym is the word that stands for it, set apart by spaces. */
  replace(text: string): string;
  /** The word that stands for a word. */
  first(word: string): string;
  /** All that a word stands for, itself first. */
  sameAs(word: string): readonly string[];
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Longer ones are found inside a longer stretch of katakana too: ログオン in ログオンエラー. */
const longestGuarded = 3;

/** A Latin word only as a whole, with its plural; short katakana only where no katakana follows. */
const pattern = (text: string): string => {
  const body = text.split(' ').map(escape).join('[ ・-]*');
  const before = /^[a-z0-9]/.test(text) ? '(?<![a-z0-9])' : '';
  const after = /[a-z]$/.test(text) ? 's?(?![a-z0-9])' : /\d$/.test(text) ? '(?![a-z0-9])' : '';
  return isKatakana(text) && text.length <= longestGuarded
    ? `(?<![\\u30a1-\\u30faー])${body}(?![\\u30a1-\\u30faー])`
    : `${before}${body}${after}`;
};

/** Prepares sets of synonyms; the first word of a set stands for the others. */
export const createSynonyms = (sets: readonly (readonly string[])[]): Synonyms => {
  const members = sets
    .flatMap(([first = '', ...others]) => others.map((text) => ({ text, first })))
    .sort((a, b) => b.text.length - a.text.length);
  const any = new RegExp(members.map(({ text }) => `(${pattern(text)})`).join('|'), 'g');
  const firsts = new Map(members.map(({ text, first }) => [text, first]));
  const own = new Map(sets.map((set) => [set[0] ?? '', set]));
  return {
    replace: (text) =>
      members.length === 0
        ? text
        : text.replace(any, (found, ...groups: unknown[]) => {
            const at = groups.findIndex((part, place) => place < members.length && part === found);
            return ` ${members[at]?.first ?? found} `;
          }),
    first: (word) => firsts.get(word) ?? word,
    sameAs: (word) => own.get(word) ?? [word],
  };
};
