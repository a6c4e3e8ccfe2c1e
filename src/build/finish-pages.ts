import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import type { WaitingChanges } from './page-changes.ts';

/**
 * Takes out of every page what nobody needs any more: hashes in its policy that are none of its own.
 * Comes before all that reads finished pages.
 */
export const finishPages = (changes: WaitingChanges): AstroIntegration => ({
  name: 'finish-pages',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const saved = changes.make(fileURLToPath(dir));
      logger.info(`${saved} characters of policy taken out`);
    },
  },
});
