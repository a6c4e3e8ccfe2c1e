import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  attributeOf,
  parsePage,
  textOf,
  type HtmlElement,
} from '../../src/content-model/html-tree.ts';

/** What a page loads before anybody touches it, in bytes after gzip. */
export interface Weight {
  readonly page: string;
  readonly html: number;
  readonly css: number;
  /** Scripts in files and, within the HTML, inline. */
  readonly scripts: number;
  /** Drawings, icons and other pictures. */
  readonly pictures: number;
  readonly total: number;
  readonly requests: number;
}

const zipped = (data: string | Buffer): number => gzipSync(data, { level: 9 }).length;

const imported = /(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;
const asked = /\bon:["'`]\[([\w-]+)\]["'`],load:[^"'`]+["'`](\.\/[^"'`]+\.js)["'`]/g;

/**
 * A script and everything that it imports without a touch: at once, and what the last table of
 * `src/layouts/every-page.ts` asks for where the page has an attribute. What else it may import
 * waits for a touch; e2e/first-screen.spec.ts holds that.
 */
const withImports = (dist: string, file: string, html: string, seen: Set<string>): void => {
  if (seen.has(file) || !existsSync(join(dist, file))) return;
  seen.add(file);
  const code = readFileSync(join(dist, file), 'utf8');
  const others = [
    ...[...code.matchAll(imported)].map(([, other = '']) => other),
    ...[...code.matchAll(asked)].flatMap(([, attribute = '', other = '']) =>
      html.includes(` ${attribute}`) ? [other] : [],
    ),
  ];
  for (const other of others) withImports(dist, posix.join(dirname(file), other), html, seen);
};

/** The files that a page loads before anybody touches it, by kind, and the code within the page. */
interface Loaded {
  readonly styles: ReadonlySet<string>;
  readonly scripts: ReadonlySet<string>;
  readonly pictures: ReadonlySet<string>;
  readonly inline: string;
}

/** What a page of a built site loads. `page` is its file, `base` the base path of the build. */
export const loadedBy = (dist: string, page: string, base = '/'): Loaded => {
  const html = readFileSync(join(dist, page), 'utf8');
  const local = (address: string): string[] => {
    const [path = ''] = address.split(/[?#]/);
    const file = path.startsWith(base) ? path.slice(base.length) : '';
    return file !== '' && existsSync(join(dist, file)) ? [file] : [];
  };
  const { elements } = parsePage(html);
  const named = (name: string): HtmlElement[] => elements.filter(({ tagName }) => tagName === name);
  const addresses = (found: readonly HtmlElement[], attribute: string): string[] =>
    found.flatMap((element) => local(attributeOf(element, attribute) ?? ''));
  // A sheet in <noscript> is of what a script loads once touched.
  const linked = (rel: string): string[] =>
    addresses(
      named('link').filter(
        (element) =>
          attributeOf(element, 'rel') === rel && element.parentNode?.nodeName !== 'noscript',
      ),
      'href',
    );

  const scripts = new Set<string>();
  for (const src of addresses(named('script'), 'src')) withImports(dist, src, html, scripts);
  for (const href of linked('modulepreload')) scripts.add(href);
  const styles = new Set(linked('stylesheet'));
  const images = named('img').filter((element) => attributeOf(element, 'loading') !== 'lazy');
  const pictures = new Set([
    ...linked('icon'),
    ...addresses(named('use'), 'href'),
    ...addresses(images, 'src'),
  ]);

  const inline = named('script')
    .filter((element) => attributeOf(element, 'src') === undefined)
    .map(textOf)
    .join('\n');
  return { styles, scripts, pictures, inline };
};

/** Weighs one page of a built site. `page` is its file, `base` the base path of the build. */
export const weigh = (dist: string, page: string, base = '/'): Weight => {
  const { styles, scripts, pictures, inline } = loadedBy(dist, page, base);
  const sum = (files: Iterable<string>): number =>
    [...files].reduce((bytes, file) => bytes + zipped(readFileSync(join(dist, file))), 0);
  const [css, files, drawn] = [sum(styles), sum(scripts), sum(pictures)];
  const markup = zipped(readFileSync(join(dist, page)));
  return {
    page,
    html: markup,
    css,
    scripts: files + (inline === '' ? 0 : zipped(inline)),
    pictures: drawn,
    total: markup + css + files + drawn,
    requests: 1 + styles.size + scripts.size + pictures.size,
  };
};
