import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nameIslands } from './island-names.ts';

/** Gives the islands of every page names that do not depend on the folder of the build. */
export const islands = (): AstroIntegration => ({
  name: 'islands',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const dist = fileURLToPath(dir);
      for (const page of globSync('**/*.html', { cwd: dist })) {
        const path = join(dist, page);
        const html = readFileSync(path, 'utf8');
        const named = nameIslands(html);
        if (named !== html) writeFileSync(path, named);
      }
    },
  },
});
