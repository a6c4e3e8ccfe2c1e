import type { GuideText } from '../../content-model/content.ts';

/** The line of a position in the body of a guide, as a person finds it in the file. */
export const lineOf = (
  { body, firstLine }: Pick<GuideText, 'body' | 'firstLine'>,
  index: number,
): string => `line ${firstLine + body.slice(0, index).split('\n').length - 1}`;
