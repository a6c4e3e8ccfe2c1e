import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

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

const all = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map((found) => found.slice(1).find(Boolean) ?? '');

/**
 * A script and everything that it imports without a touch: at once, and `reading`, which
 * `src/layouts/every-page.ts` asks for on every page with a text.
 */
const withImports = (dist: string, file: string, seen: Set<string>): void => {
  if (seen.has(file) || !existsSync(join(dist, file))) return;
  seen.add(file);
  const code = readFileSync(join(dist, file), 'utf8');
  for (const found of all(
    code,
    /(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]|import\(["'`](\.\/reading\.[^"'`]+\.js)["'`]\)/g,
  )) {
    withImports(dist, posix.join(dirname(file), found), seen);
  }
};

/** Weighs one page of a built site. `page` is its file, `base` the base path of the build. */
export const weigh = (dist: string, page: string, base = '/'): Weight => {
  const html = readFileSync(join(dist, page), 'utf8');
  const local = (address: string): string[] => {
    const [path = ''] = address.split(/[?#]/);
    const file = path.startsWith(base) ? path.slice(base.length) : '';
    return file !== '' && existsSync(join(dist, file)) ? [file] : [];
  };
  const sum = (files: Iterable<string>): number =>
    [...files].reduce((bytes, file) => bytes + zipped(readFileSync(join(dist, file))), 0);

  const scripts = new Set<string>();
  for (const src of all(html, /<script[^>]*\ssrc="([^"]+)"/g).flatMap(local)) {
    withImports(dist, src, scripts);
  }
  const hints = /<link rel="modulepreload"[^>]*\shref="([^"]+)"/g;
  for (const href of all(html, hints).flatMap(local)) scripts.add(href);
  const styles = new Set(all(html, /<link rel="stylesheet"[^>]*\shref="([^"]+)"/g).flatMap(local));
  const icons = all(html, /<link rel="icon"[^>]*\shref="([^"]+)"/g);
  const uses = all(html, /<use href="([^"#]+)#/g);
  const images = all(html, /<img(?![^>]*loading="lazy")[^>]*\ssrc="([^"]+)"/g);
  const pictures = new Set([...icons, ...uses, ...images].flatMap(local));

  const inline = all(html, /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g).join('\n');
  const [css, files, drawn] = [sum(styles), sum(scripts), sum(pictures)];
  const markup = zipped(html);
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
