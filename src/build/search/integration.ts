import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { buildSearch } from './search-index.ts';

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
        await buildSearch(fileURLToPath(dir), base);
        logger.info('search index written');
      },
    },
  };
};
