import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { keepOwnHashes } from './deploy-policy-hashes.ts';

/** Narrows the policy of every page to what the page itself needs. Comes before all that reads it. */
export const policy = (): AstroIntegration => ({
  name: 'policy',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const dist = fileURLToPath(dir);
      let saved = 0;
      for (const page of globSync('**/*.html', { cwd: dist })) {
        const path = join(dist, page);
        const html = readFileSync(path, 'utf8');
        const narrow = keepOwnHashes(html);
        saved += html.length - narrow.length;
        if (narrow !== html) writeFileSync(path, narrow);
      }
      logger.info(`${saved} characters of policy that no page needs`);
    },
  },
});
