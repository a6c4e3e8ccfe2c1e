import { maskCode } from './mask.ts';

/** A heading of a guide. */
export interface Heading {
  readonly depth: number;
  readonly text: string;
  /** The id in `{#id}`; undefined where there is none. */
  readonly id: string | undefined;
  /** Position in the body. */
  readonly index: number;
}

/** The headings of an MDX text in their order. */
export const headings = (body: string): Heading[] =>
  [...maskCode(body).matchAll(/^(#{1,6})[ \t]+(.*)$/gm)].map((match) => {
    const line = body.slice(match.index, match.index + match[0].length);
    const [, text = '', id] = /^#+\s+(.*?)(?:\s*\{#([^}]*)\})?\s*$/.exec(line) ?? [];
    return { depth: match[1]?.length ?? 0, text, id, index: match.index };
  });

/** The ids of all sections of an MDX text. */
export const sectionIds = (body: string): Set<string> =>
  new Set(headings(body).flatMap(({ id }) => (id ? [id] : [])));
