import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtSite } from './built-site.ts';
import { filesInSite } from './files.ts';

/** Writes the files that Apache, IIS and Azure Static Web Apps look for in the site's folder. */
export const deployFiles = (): AstroIntegration => ({
  name: 'deploy-files',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const dist = fileURLToPath(dir);
      const files = filesInSite(builtSite(dist));
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(dist, name)), { recursive: true });
        writeFileSync(join(dist, name), text);
      }
      logger.info(Object.keys(files).join(', '));
    },
  },
});
