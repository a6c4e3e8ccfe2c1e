import {
  accountNames,
  becoming,
  between,
  changing,
  endings,
  endWords,
  looseVerbs,
  marks,
  numberNames,
  secretNames,
  units,
  verbs,
} from './secret-words.ts';

// Patterns over one line in NFKC, made of the table of words.

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
const isLatin = (text: string): boolean => /^[\u0020-\u024f]{1,99}$/.test(text);
const longestFirst = (words: readonly string[]): string[] =>
  [...words].sort((a, b) => b.length - a.length);

const nameSource = (name: string): string => {
  const source = escape(name).replaceAll('ー', '[ー\\-~〜―]?').replaceAll(' ', '[ _-]?');
  if (isLatin(name)) return `(?<![a-z])${source}(?:s|\\d(?!\\d))?(?![a-z])`;
  return name.length > 2 ? source : `(?<![ァ-ヺー])${source}(?![ァ-ヺー])`;
};

const oneOf = (words: readonly string[]): string => {
  const sources = longestFirst(words).map((word) =>
    /[a-z]$/.test(word) ? `${escape(word)}(?![a-z0-9])` : escape(word),
  );
  return `(?:${sources.join('|')})`;
};

const nameOf = (names: readonly string[]): RegExp =>
  new RegExp(longestFirst(names).map(nameSource).join('|'), 'gi');

/** Names of accounts. */
export const accounts = nameOf(accountNames);
/** Names of secrets; `isNumber`: the secret is a number. */
export const names = [
  { pattern: nameOf(secretNames), isNumber: false },
  { pattern: nameOf(numberNames), isNumber: true },
] as const;

const start = `^\\s{0,9}${oneOf(between)}?\\s{0,9}`;
const anyVerb = oneOf([...verbs, ...looseVerbs]);

/** After a name: what introduces the secret itself. */
export const mark = new RegExp(`${start}${anyVerb}?\\s{0,9}${oneOf(marks)}\\s{0,9}`, 'i');
/** After a name: a verb before the secret, or before what is wrong with it. */
export const verb = new RegExp(`${start}${oneOf(verbs)}\\s{0,9}`, 'i');
export const looseVerb = new RegExp(`${start}${oneOf(looseVerbs)}\\s{0,9}`, 'i');
/** After a name: nothing, before what may be the secret. */
export const blank = /^\s{0,9}/;
/** After a name and some words: what introduces the secret. */
export const laterMark =
  /(?:[:=→「『“"]|^\s{0,9}(?:for|of|in|on|at|i|we|you|that|which)\s.{0,40}\s(?:is|was)\s)\s{0,9}(?<value>.{0,40})/i;
/** After a name in Japanese: what it becomes. */
export const becomes = new RegExp(
  `^\\s{0,3}を\\s{0,3}(?<value>.{1,80}?)\\s{0,3}${oneOf(becoming)}`,
);
/** The same: what somebody put into it. */
export const takes = /^に\s{0,3}(?<value>.{1,40}?)\s{0,3}[をと]\s{0,3}(?:入|打|使|設定|し)/;
/** After a name, where somebody changes it (`changes` before it): what it becomes. */
export const into = /^\s{1,9}(?:to|into)\s{1,9}/i;
export const changes = new RegExp(`(?<![a-z])${oneOf(changing)}.{0,40}$`, 'i');
/** Before a name: "… is my", "…が". */
export const isMy =
  /\s{1,9}(?:is|was|as)\s{1,9}(?:my|our|the|your|his|her)\s{1,9}(?:[a-z]{1,20}\s{1,9}){0,2}$/i;
/** The same, said of many things: "… as password". */
export const isPerhaps = /\S\s{1,9}(?:is|was|as)\s{1,9}$/i;
export const gaMy = /\s{0,9}(?:が|は|を|という|って)\s{0,9}(?:[^\s、。がは]{1,8}の)?$/;
/** After a name in Japanese: the end of "…がパスワードです". */
export const isIt = /^\s{0,9}(?:です|でした|だ|なん|として|にし|にする|に設定|$)/;
/** A number that counts something. */
export const count = new RegExp(`^\\d{1,3}\\s{0,3}${oneOf(units)}`, 'i');
/** A mail address, and what may follow it as its password. */
export const address = /[^\s@]{1,64}@[^\s@/|]{1,100}/;
export const afterAddress = /[^\s@]{1,64}@[^\s@/|]{1,100}\s{0,9}[/|]\s{0,9}/;
/** An account of a Windows domain and something after it. */
export const domainAccount = /(?<![\w\\.-])[\w.-]{1,40}\\[\w.-]{1,40}[\s/:|]{1,9}\S/;
/** A number before a name, and the word before that. */
export const numberBefore = /(?<word>[a-z]{0,20})\s{0,3}(?<digits>\d{3,8})[\s(（]{0,3}$/i;
/** A word of Latin letters with the blank after it. */
export const word = /^[a-z'-]{1,40}[ \t]{1,9}/i;
/** Where the clause ends in which a secret stands. */
export const clauseEnd = new RegExp(
  `[、。；]|[,;](?:\\s|$)|\\s${oneOf(endWords)}|${oneOf(endings)}`,
  'i',
);
/** Signs that open a quotation, with those that close it. */
export const partners: ReadonlyMap<string, string> = new Map(
  `"" '' \`\` “” ‘’ „“ «» 「」 『』 【】 <> 《》 〈〉 [] {}`
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
/** What somebody has hidden. */
export const hidden = /^[*•…\s]{0,200}$/;
/** A client secret of Entra ID: three letters or digits, a digit, "Q~", and many more. */
export const clientSecret = /(?<![\w.~-])[\w.~-]{3}\dQ~[\w.~-]{6,200}/g;
/** A stretch of Latin letters, digits and signs. */
export const latinRun = /[!-~\u00a1-\u024f]{1,200}/g;
/** The stretch with which a text begins; empty where it begins with another script. */
export const firstRun = (text: string): string =>
  /^[!-~\u00a1-\u024f]{1,200}/.exec(text)?.[0] ?? '';
/** Four groups of four letters, as Google shows an app password. */
export const fourFours = /^[a-z]{4}(?: [a-z]{4}){3}$/i;
