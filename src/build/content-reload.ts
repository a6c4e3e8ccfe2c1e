import type { AstroIntegration } from 'astro';
import { relative } from 'node:path';

const read = /^(?:src\/content|docs\/claims|own)\/.*\.(?:yaml|json|svg|mdx)$/;

/** Restarts the server of `astro dev` when content changes, since it is read once and kept. */
export const contentReload = (): AstroIntegration => ({
  name: 'content-reload',
  hooks: {
    'astro:server:setup': ({ server, logger }) => {
      server.watcher.add(['own']);
      server.watcher.on('all', (_event, path) => {
        const file = relative(process.cwd(), path).replaceAll('\\', '/');
        if (!read.test(file)) return;
        server.restart().catch((error: unknown) => {
          logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  },
});
