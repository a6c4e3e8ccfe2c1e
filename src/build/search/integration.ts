import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { buildSearch } from './build-search.ts';

/** Writes the search into the built site. */
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
        logger.info('search written');
      },
    },
  };
};
