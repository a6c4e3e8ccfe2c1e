import type { HtmlParts } from '../../content-model/html-parts.ts';
import { attributeOf } from '../../content-model/html-tree.ts';

/** A built page taken apart as far as the check of the built site needs it. */
export interface BuiltPage {
  /** Path of the file below the output folder: `ja/guides/smtp/index.html`. */
  readonly file: string;
  readonly lang: string | undefined;
  readonly ids: readonly string[];
  /** Every address in `href`, `src` and `action`, with the tag it stands in. */
  readonly addresses: readonly { readonly tag: string; readonly url: string }[];
  /** What stands around the first asterisks of Markdown that the page prints, outside code. */
  readonly stars: string | undefined;
}

/** Attributes that hold an address. */
const named = ['href', 'src', 'action'];

/** Elements whose text nobody reads, or reads as it was written. */
const notProse = ['script', 'style', 'pre', 'code', 'kbd', 'samp', 'textarea'];

/**
 * What the check looks at in a built page. The result is a copy: the parser's strings grow letter by letter and take many
 * times their length until they are copied, and there may be thousands of pages.
 */
export const readPage = (file: string, { parts }: HtmlParts): BuiltPage => {
  const ids: string[] = [];
  const addresses: { tag: string; url: string }[] = [];
  const prose: string[] = [];
  let lang: string | undefined;
  let asWritten = 0;
  for (const part of parts) {
    if (part.kind === 'text') {
      if (asWritten === 0) prose.push(part.value);
      continue;
    }
    const { tagName: tag } = part;
    if (notProse.includes(tag)) asWritten += part.kind === 'opening' ? 1 : -1;
    if (part.kind === 'closing') continue;
    if (tag === 'html') lang = attributeOf(part, 'lang');
    for (const { name, value } of part.attrs) {
      if (name === 'id') ids.push(value);
      else if (named.includes(name)) addresses.push({ tag, url: value });
    }
  }
  return structuredClone({ file, lang, ids, addresses, stars: starsIn(prose.join(' ')) });
};

const starsIn = (text: string): string | undefined => {
  const place = text.search(/(?<!\*)\*\*(?!\*)/);
  return place < 0 ? undefined : text.slice(Math.max(0, place - 10), place + 12).trim();
};
