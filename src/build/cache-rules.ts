import { languages } from '../languages/languages.ts';

/** How long an answer may be used again without asking. */
export interface CacheRule {
  /** A folder of the site with its closing slash, or one file; without the base path. */
  readonly path: string;
  readonly immutable: boolean;
}

/** The value for a file whose name changes with its content. */
export const immutable = 'public, max-age=31536000, immutable';

/** The value for everything else: kept, but asked for again each time. */
export const revalidate = 'no-cache';

/**
 * What differs from `revalidate`; the first rule that fits decides. Names in these folders carry a
 * hash of the content.
 */
export const cacheRules: readonly CacheRule[] = [
  { path: '_astro/', immutable: true },
  { path: 'offline/', immutable: true },
  ...languages.map((language) => ({ path: `pagefind/${language}/index/`, immutable: true })),
];

/** The Cache-Control of a file of the site, named without the base path. */
export const cacheControl = (path: string): string => {
  const rule = cacheRules.find(({ path: start }) =>
    start.endsWith('/') ? path.startsWith(start) : path === start,
  );
  return rule?.immutable ? immutable : revalidate;
};
