import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicy } from './src/build/policy/csp.ts';
import { markdown } from './src/build/markdown.ts';
import { content } from './src/content-model/site-content.ts';
import { inPageScripts } from './src/build/in-page-scripts.ts';
import { waitingChanges } from './src/build/page-changes.ts';
import { oneContent } from './src/build/one-content.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { keepOwnHashes } from './src/build/policy/inline-hashes.ts';
import { shortTokens } from './src/build/short-tokens.ts';
import { preactOnServer } from './src/build/preact-on-server.ts';
import { contentCheck } from './src/build/content-check.ts';
import { contentReload } from './src/build/content-reload.ts';
import { finishPages } from './src/build/finish-pages.ts';
import { deployFiles } from './src/build/servers/integration.ts';
import { sbom } from './src/build/bill-of-materials/integration.ts';
import { precompress } from './src/build/compression/integration.ts';
import { searchIndex } from './src/build/search/integration.ts';
import { wholeSite } from './src/build/whole-site.ts';
import { serviceWorker } from './src/build/offline/integration.ts';

const { organisation } = content;
const changes = waitingChanges([keepOwnHashes]);

export default defineConfig({
  site: process.env.SITE ?? organisation.site,
  base: process.env.BASE_PATH ?? organisation.base,
  trailingSlash: 'always',
  // The order matters: each one reads what those before it wrote, and precompress takes it all.
  integrations: [
    mdx(),
    preactOnServer(),
    contentReload(),
    contentCheck(content, changes),
    searchIndex(),
    finishPages(changes),
    serviceWorker(organisation.offline),
    deployFiles(),
    sbom(),
    precompress(),
    wholeSite(),
  ],
  markdown,
  security: { csp: contentSecurityPolicy },
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [plainImports, inPageScripts, oneContent],
    css: { postcss: { plugins: [shortTokens] } },
    build: {
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'islands', test: /preact/ }] } },
        // Astro marks its MDX modules with a directive that only it reads.
        onLog: (level, log, tell) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
