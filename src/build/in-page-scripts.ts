import { buildSync } from 'esbuild';
import type { Plugin } from 'vite';
import { scriptOptions } from './script-options.ts';

/** The code of a script and of all that it imports as one line that may stand in a page. */
export const inPageCode = (file: string): string => {
  const { outputFiles } = buildSync({
    ...scriptOptions,
    entryPoints: [file],
    tsconfigRaw: {},
  });
  return outputFiles[0]?.text.trim() ?? '';
};

const query = '?in-page';

/**
 * `import code from './name.client.ts?in-page'` is the code of that script as a string, for what has
 * to run before anything else is loaded. A page that holds it needs its digest in its policy.
 */
export const inPageScripts: Plugin = {
  name: 'in-page-scripts',
  enforce: 'pre',
  load: {
    filter: { id: /\?in-page$/ },
    handler(id) {
      const file = id.slice(0, -query.length);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(inPageCode(file))}`;
    },
  },
};
