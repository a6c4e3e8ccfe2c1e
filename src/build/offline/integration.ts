import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { builtSite } from '../servers/built-site.ts';
import { writeFarewell, writeServiceWorker } from './files.ts';

/**
 * Keeps the site readable without a network, or with `offline` false clears what browsers kept.
 * Comes after everything that writes pages or search files, and before the compression.
 */
export const serviceWorker = (offline: boolean): AstroIntegration => ({
  name: 'service-worker',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const dist = fileURLToPath(dir);
      if (!offline) {
        await writeFarewell(dist);
        logger.info('offline reading is off: the worker clears what browsers kept');
        return;
      }
      const { files, bytes, left } = await writeServiceWorker(dist, builtSite(dist).headers);
      logger.info(`${files} files in a pack of ${Math.round(bytes / 1024)} kB`);
      if (left.guides > 0) logger.warn(`no room for ${left.guides} guides: read online only`);
      if (left.search) logger.warn('no room for the search: works online only');
    },
  },
});
