import { globSync } from 'node:fs';

/** The folder of the site that the tests look at. */
export const dist = process.env['DIST'] ?? 'dist';

/** Paths of every page of the built site, also of those that no list and no search names. */
export const everyPath = (): string[] =>
  globSync('**/*.html', { cwd: dist })
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
