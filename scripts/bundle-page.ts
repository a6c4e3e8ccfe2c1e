import { metaPolicies } from '../src/build/policy/meta-policy.ts';
import { editText, type Edit } from '../src/content-model/edit-text.ts';
import {
  closingOf,
  openingOf,
  placeOf,
  valuePlace,
  type Place,
} from '../src/content-model/html-places.ts';
import {
  attributeOf,
  parseInside,
  parsePage,
  type HtmlElement,
  type HtmlTree,
} from '../src/content-model/html-tree.ts';

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

const leftOut = ['modulepreload', 'preload', 'prefetch', 'canonical', 'alternate', 'manifest'];

const isDrawingUse = (element: HtmlElement): boolean =>
  element.tagName === 'use' && /^\/[^#]+\.svg#/.test(attributeOf(element, 'href') ?? '');

const isLeftOut = (element: HtmlElement): boolean =>
  element.tagName === 'script' ||
  (element.tagName === 'link' && leftOut.includes(attributeOf(element, 'rel') ?? ''));

const cut = (place: Place): Edit => ({ ...place, text: '' });

/** The drawings that a page uses, put into the page: a browser loads none from another file here. */
const inlineDrawings = (page: HtmlTree, { base, symbol }: BundleSource): Edit[] => {
  const used = new Map<string, string>();
  const uses = page.elements.filter(isDrawingUse).flatMap((element): Edit[] => {
    const [file = '', id = ''] = attributeOf(element, 'href')?.slice(base.length).split('#') ?? [];
    used.set(id, symbol(file, id).replace(`id="${id}"`, `id="drawing-${id}"`));
    const place = valuePlace(page, element, 'href');
    return place ? [{ ...place, text: `#drawing-${id}` }] : [];
  });
  const body = page.elements.find(({ tagName }) => tagName === 'body');
  const end = body && closingOf(body)?.start;
  if (used.size === 0 || end === undefined) return uses;
  const hidden = '<svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs>';
  const drawings = `${hidden}${[...used.values()].join('')}</defs></svg>`;
  return [...uses, { start: end, end, text: drawings }];
};

/** The addresses of an element as seen from the page; other sites are left alone. */
const relativeAddresses = (
  page: HtmlTree,
  element: HtmlElement,
  path: string,
  base: string,
): Edit[] =>
  isDrawingUse(element)
    ? []
    : ['href', 'src', 'action'].flatMap((name) => {
        const place = valuePlace(page, element, name);
        if (!place) return [];
        const address = page.source.slice(place.start, place.end);
        return address.startsWith(base) && !address.startsWith('//')
          ? [{ ...place, text: relativeAddress(address.slice(base.length), path) }]
          : [];
      });

/**
 * A page for reading from a folder: relative addresses, no scripts (a browser runs no modules from
 * files), and what the page offers without scripts in their place.
 * `path` is the page's file in the site, for example `ja/guides/smtp/index.html`.
 */
export const bundlePage = (html: string, path: string, source: BundleSource): string => {
  const page = parsePage(html);
  const { elements } = page;
  const policies = metaPolicies(elements).flatMap((element) => {
    const place = valuePlace(page, element, 'content');
    return place ? [{ ...place, text: policy }] : [];
  });
  const unwrapped = elements
    .filter(({ tagName }) => tagName === 'noscript')
    .flatMap((element) => [openingOf(element), closingOf(element) ?? []].flat().map(cut));
  return editText(html, [
    ...elements.filter(isLeftOut).map((element) => cut(placeOf(element))),
    ...policies,
    ...unwrapped,
    ...inlineDrawings(page, source),
    ...elements.flatMap((element) => relativeAddresses(page, element, path, source.base)),
  ]);
};

/** A style sheet for pages without scripts: the browser itself would say that it could run them. */
export const bundleStyles = (css: string): string =>
  css
    .replace(/@media\s*\(scripting:\s*none\)/g, '@media all')
    .replace(/@media\s*\(scripting:\s*enabled\)/g, '@media not all');

/** One drawing of a file: a symbol in it, or the whole of it. Throws when it is not there. */
export const readSymbol = (svg: string, id: string): string => {
  const found = parseInside('body', svg).elements.find(
    (element) => ['symbol', 'svg'].includes(element.tagName) && attributeOf(element, 'id') === id,
  );
  if (found === undefined) throw new Error(`There is no drawing "${id}".`);
  const { start, end } = placeOf(found);
  return svg.slice(start, end);
};
