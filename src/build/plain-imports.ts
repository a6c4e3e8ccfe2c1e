import type { Plugin } from 'vite';

/**
 * Leaves `import()` in scripts of the browser as it is written. Vite wraps each one in a helper of
 * 0.9 kB gzip that loads styles and asks early for what a script imports; ours load their styles
 * themselves, and every page would carry the helper before anybody touches anything.
 */
export const plainImports: Plugin = {
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  configEnvironment: (name) =>
    name === 'client' ? { build: { modulePreload: false, assetsInlineLimit: 0 } } : undefined,
  load: {
    filter: { id: /^\0vite\/preload-helper\.js$/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};
