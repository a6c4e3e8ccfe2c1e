import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtSite } from '../../deploy/generate/built-site.ts';
import { filesInSite } from '../../deploy/generate/files.ts';

/** Writes the files that Apache, IIS and Azure Static Web Apps look for in the site's folder. */
export const deployFiles = (): AstroIntegration => ({
  name: 'deploy-files',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const files = filesInSite(builtSite(fileURLToPath(dir)));
      for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, dir), text);
      logger.info(Object.keys(files).join(', '));
    },
  },
});
