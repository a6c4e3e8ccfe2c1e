import { maskCode } from './mask.ts';

/** An opening or self-closing tag of an MDX text. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly index: number;
}

/** A tag with its attributes, whose values may hold ">". */
export const tagPattern =
  /<\/?([A-Za-z][\w.]*)((?:\s+[\w-]+(?:="[^"]*"|='[^']*'|=\{[^}]*\})?)*)\s*\/?>/g;

/** All opening tags of an MDX text, in capitals the components, in small letters HTML. */
export const tags = (body: string): Tag[] =>
  [...maskCode(body).matchAll(tagPattern)]
    .filter((match) => !match[0].startsWith('</'))
    .map((match) => ({
      name: match[1] ?? '',
      attributes: attributesOf(match[2] ?? ''),
      index: match.index,
    }));

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)'|\{['"`]?([^}'"`]*)['"`]?\})/g)].map(
      ([, name = '', double, single, braces]) => [name, double ?? single ?? braces ?? ''],
    ),
  );
