import { maskCode } from './mask.ts';

/** A Markdown link as it is written. */
export interface Link {
  readonly href: string;
  readonly text: string;
  readonly index: number;
}

/** The Markdown links of an MDX text. */
export const links = (body: string): Link[] =>
  [...maskCode(body).matchAll(/(?<!!)\[([^\]]*)\]\(\s*<?([^)\s>]*)>?(?:\s[^)]*)?\)/g)].map(
    (match) => ({
      href: match[2] ?? '',
      text: body.slice(match.index + 1, match.index + 1 + (match[1]?.length ?? 0)),
      index: match.index,
    }),
  );
