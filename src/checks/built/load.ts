import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './addresses.ts';
import { readParts, type HtmlParts } from '../../content-model/html-parts.ts';
import { readPage } from './page.ts';

/**
 * Reads the built site in `folder`; `site` is its address, `base` its path. `see` is shown each page
 * as it is read, since the parts of all pages are more than a machine can keep.
 */
export const loadBuiltSite = (
  folder: string,
  site: string | undefined,
  base: string,
  see: (file: string, page: HtmlParts) => void = () => undefined,
): BuiltSite => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'),
    );
  return {
    pages: files
      .filter((file) => file.endsWith('.html'))
      .map((file) => {
        const page = readParts(readFileSync(join(folder, file), 'utf8'));
        see(file, page);
        return readPage(file, page);
      }),
    files: new Set(files),
    origin: site ? new URL(site).origin : '',
    base: base.endsWith('/') ? base : `${base}/`,
  };
};
