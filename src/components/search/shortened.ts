const longestShown = 80;

/** A query as a heading shows it: a long text only by its beginning. */
export const shortened = (text: string): string =>
  text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`;
