/**
 * How many UTF-16 units of a text are read: more than any message has, and little enough that
 * reading it never holds the page. Where a text is cut, the reader is told.
 */
export const longestText = 10_000;
