import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { eachPage } from '../each-page.ts';
import { keepOwnHashes } from './inline-hashes.ts';

/** Narrows the policy of every page to what the page itself needs. Comes before all that reads it. */
export const policy = (): AstroIntegration => ({
  name: 'policy',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const saved = eachPage(fileURLToPath(dir), keepOwnHashes);
      logger.info(`${saved} characters of policy that no page needs`);
    },
  },
});
