import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { compressSite } from './precompress-files.ts';

/** Writes a brotli and a gzip file beside every text file. Comes last. */
export const precompress = (): AstroIntegration => ({
  name: 'precompress',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { files, from, gzip, brotli } = await compressSite(fileURLToPath(dir));
      const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} kB`;
      const sizes = `${kilobytes(from)}, gzip ${kilobytes(gzip)}, brotli ${kilobytes(brotli)}`;
      logger.info(`${files} files: ${sizes}`);
    },
  },
});
