/** What a page of the bundle needs of the site. */
export interface BundleSource {
  /** Base path of the built site, with slashes at both ends. */
  readonly base: string;
  /** The whole element of a drawing, by its file in the site and its id. */
  readonly symbol: (file: string, id: string) => string;
}

const policy =
  "script-src 'none'; connect-src 'none'; object-src 'none'; frame-src 'none'; base-uri 'none'";

/** The address of a file of the site as seen from a page, both without the base path. */
export const relativeAddress = (address: string, page: string): string => {
  const cut = address.search(/[?#]/);
  const [path, rest] = cut < 0 ? [address, ''] : [address.slice(0, cut), address.slice(cut)];
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const from = page.split('/').slice(0, -1);
  const to = file.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/') + rest;
};

const drawingUse = /<use href="(\/[^"#]+\.svg)#([\w-]+)"/g;

/** The drawings that a page uses, put into the page: a browser loads none from another file here. */
const inlineDrawings = (html: string, { base, symbol }: BundleSource): string => {
  const used = new Map<string, string>();
  const drawn = html.replace(drawingUse, (_, file: string, id: string) => {
    const inside = symbol(file.slice(base.length), id);
    used.set(id, inside.replace(`id="${id}"`, `id="drawing-${id}"`));
    return `<use href="#drawing-${id}"`;
  });
  if (used.size === 0) return html;
  const hidden = '<svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs>';
  return drawn.replace('</body>', `${hidden}${[...used.values()].join('')}</defs></svg></body>`);
};

/**
 * A page for reading from a folder: relative addresses, no scripts (a browser runs no modules from
 * files), and what the page offers without scripts in their place.
 * `path` is the page's file in the site, for example `ja/guides/smtp/index.html`.
 */
export const bundlePage = (html: string, path: string, source: BundleSource): string =>
  inlineDrawings(html, source)
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link rel="(?:(?:module)?preload|prefetch|canonical|alternate|manifest)"[^>]*>/g, '')
    .replace(/<\/?noscript>/g, '')
    .replace(
      /(<meta http-equiv="content-security-policy" content=")[^"]*"/,
      (_, start: string) => `${start}${policy}"`,
    )
    .replace(/\s(href|src|action)="(\/(?!\/)[^"]*)"/g, (whole, name: string, address: string) =>
      address.startsWith(source.base)
        ? ` ${name}="${relativeAddress(address.slice(source.base.length), path)}"`
        : whole,
    );

/** A style sheet for pages without scripts: the browser itself would say that it could run them. */
export const bundleStyles = (css: string): string =>
  css
    .replace(/@media\s*\(scripting:\s*none\)/g, '@media all')
    .replace(/@media\s*\(scripting:\s*enabled\)/g, '@media not all');

/** One drawing of a file: a symbol in it, or the whole of it. Throws when it is not there. */
export const readSymbol = (svg: string, id: string): string => {
  const found = new RegExp(`<(symbol|svg) id="${id}"[\\s\\S]*?</\\1>`).exec(svg)?.[0];
  if (found === undefined) throw new Error(`There is no drawing "${id}".`);
  return found;
};
