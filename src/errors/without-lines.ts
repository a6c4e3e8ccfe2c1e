const line = /[^\n\r\u2028\u2029]+/g;

/** The text with every line blanked in which a pattern occurs; all other units keep their place. */
export const withoutLines = (text: string, pattern: RegExp): string =>
  text.replace(line, (found) => (pattern.test(found) ? ' '.repeat(found.length) : found));
