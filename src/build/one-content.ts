import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const module = join(import.meta.dirname, '../content-model/site-content.ts');

/**
 * Lets the pages of a build take the content that its settings have read already, instead of
 * bundling the reader and reading everything once more.
 */
export const oneContent: Plugin = {
  name: 'one-content',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'prerender',
  resolveId: {
    filter: { id: /\/site-content\.ts$/ },
    handler: async function (source, importer) {
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved?.id === module
        ? { id: pathToFileURL(module).href, external: 'absolute' }
        : undefined;
    },
  },
};
