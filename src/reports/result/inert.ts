/** Characters that change the order or hide others: bidi controls, zero-width, tags. */
const invisible = /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;
const controls = /[\p{Cc}\u2028\u2029]+/gu;
const longest = 160;

/**
 * Text from a file, made harmless to read: one line, no character that hides or turns others
 * (a mark stands in its place), at most 160 characters. It is still text, never markup.
 */
export const inert = (text: string): string => {
  const cut =
    text.length > longest ? `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  return cut.replace(controls, ' ').replace(invisible, '\uFFFD').trim();
};

/**
 * A copy that does not keep the text alive that it was cut from. Browsers keep a piece of a
 * string as a view into the whole, here a megabyte of the file.
 */
export const detach = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));
