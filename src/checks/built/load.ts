import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './addresses.ts';
import { readPage } from './page.ts';

/** Reads the built site in `folder`; `site` is its address, `base` its path. */
export const loadBuiltSite = (
  folder: string,
  site: string | undefined,
  base: string,
): BuiltSite => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'),
    );
  return {
    pages: files
      .filter((file) => file.endsWith('.html'))
      .map((file) => readPage(file, readFileSync(join(folder, file), 'utf8'))),
    files: new Set(files),
    origin: site ? new URL(site).origin : '',
    base: base.endsWith('/') ? base : `${base}/`,
  };
};
