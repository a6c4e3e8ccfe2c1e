import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { buildSearch } from './search-index.ts';
import { eachPage } from '../each-page.ts';
import { withoutIndexHints } from './index-hints.ts';

/** Builds the search index and the planner's data over the built pages. */
export const searchIndex = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        await buildSearch(dist, base);
        const saved = eachPage(dist, withoutIndexHints);
        logger.info(`search index written, ${saved} characters of hints for it taken out`);
      },
    },
  };
};
