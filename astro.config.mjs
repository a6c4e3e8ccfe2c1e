import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicy } from './config/csp.ts';
import { markdown } from './config/markdown.ts';
import { readOrganisation } from './config/organisation.ts';
import { plainImports } from './config/plain-imports.ts';
import { preactOnServer } from './config/preact-on-server.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { deployFiles } from './src/integrations/deploy-files.ts';
import { policy } from './src/integrations/deploy-policy.ts';
import { sbom } from './src/integrations/deploy-sbom.ts';
import { precompress } from './src/integrations/precompress.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';

const organisation = readOrganisation();

export default defineConfig({
  site: process.env.SITE ?? organisation.site,
  base: process.env.BASE_PATH ?? organisation.base,
  trailingSlash: 'always',
  // The order matters: each one reads what those before it wrote, and precompress takes it all.
  integrations: [
    mdx(),
    preactOnServer(),
    contentCheck(),
    policy(),
    searchIndex(),
    serviceWorker(organisation.offline),
    deployFiles(),
    sbom(),
    precompress(),
  ],
  markdown,
  security: { csp: contentSecurityPolicy },
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [plainImports],
    build: {
      rolldownOptions: {
        // Astro marks its MDX modules with a directive that only it reads.
        onLog: (level, log, tell) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
