/** The script of a stretch of text; `latin` also holds digits and codes such as 5.7.139. */
export type Script = 'latin' | 'katakana' | 'kanji' | 'hiragana';

/** A stretch of one script, with its place in the text. */
export interface Run {
  readonly script: Script;
  readonly text: string;
  readonly start: number;
}

const pattern =
  /(?<latin>[a-z0-9\u00c0-\u024f]+(?:[._-]+[a-z0-9]+)*)|(?<katakana>[\u30a1-\u30faー]+)|(?<kanji>[\u3005\u4e00-\u9fff]+)|(?<hiragana>[\u3041-\u3096]+)/g;

const scripts: readonly Script[] = ['latin', 'katakana', 'kanji', 'hiragana'];

/** The stretches of normalised text in their order; white space and punctuation belong to none. */
export const runs = (text: string): Run[] =>
  [...text.matchAll(pattern)].map((match) => ({
    script: scripts.find((script) => match.groups?.[script] !== undefined) ?? 'latin',
    text: match[0],
    start: match.index,
  }));
