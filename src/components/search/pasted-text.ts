/** More than that, in UTF-16 units, nobody can read in a box of one line. */
const longestInBox = 1000;

/**
 * What of a paste or a drop no box of one line can hold: several lines, which it would join, or a
 * very long one. Empty where the box can take the text itself.
 */
export const messageOf = (data: DataTransfer | null): string => {
  const text = data?.getData('text/plain').trim() ?? '';
  return text.length > longestInBox || /[\r\n]/.test(text) ? text : '';
};
