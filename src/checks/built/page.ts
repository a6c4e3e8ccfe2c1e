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

/**
 * Reads a built page. It expects what the site's own build writes, not any HTML. The result is a
 * copy: strings cut from the page would keep the whole of it, and there may be thousands of pages.
 */
export const readPage = (file: string, html: string): BuiltPage => {
  const markup = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(<(script|style)\b(?:"[^"]*"|'[^']*'|[^'">])*>)[\s\S]*?<\/\2>/gi, '$1');
  const ids: string[] = [];
  const addresses: { tag: string; url: string }[] = [];
  let lang: string | undefined;
  for (const [, tag = '', rest = ''] of markup.matchAll(
    /<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi,
  )) {
    for (const [, name = '', double, single, bare] of rest.matchAll(
      /\s([a-z][\w:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi,
    )) {
      const value = unescape(double ?? single ?? bare ?? '');
      if (name === 'id') ids.push(value);
      if (['href', 'src', 'action'].includes(name)) addresses.push({ tag, url: value });
      if (tag === 'html' && name === 'lang') lang = value;
    }
  }
  const text = markup
    .replace(/<(pre|code|kbd|samp|textarea)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ');
  return structuredClone({ file, lang, ids, addresses, stars: starsIn(text) });
};

const starsIn = (text: string): string | undefined => {
  const place = text.search(/(?<!\*)\*\*(?!\*)/);
  return place < 0 ? undefined : text.slice(Math.max(0, place - 10), place + 12).trim();
};

const unescape = (text: string): string => {
  if (!text.includes('&')) return text;
  return text
    .replaceAll('&amp;', '&')
    .replaceAll('&#38;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<');
};
