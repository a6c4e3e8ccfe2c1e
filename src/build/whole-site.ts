import type { AstroIntegration } from 'astro';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Leaves no half-made site behind: what a build has written goes when the build fails. It comes
 * last, since the site is whole when every other integration is done.
 */
export const wholeSite = (): AstroIntegration => {
  let folder = '';
  let isHalf = false;
  process.once('exit', () => {
    if (isHalf) rmSync(folder, { recursive: true, force: true });
  });
  return {
    name: 'whole-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      // Not before: until here the folder holds the whole site of the last build.
      'astro:build:setup': () => {
        isHalf = true;
      },
      'astro:build:done': () => {
        isHalf = false;
      },
    },
  };
};
