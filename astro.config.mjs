import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicy } from './config/csp.ts';
import { markdown } from './config/markdown.ts';
import { readOrganisation } from './config/organisation.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { searchIndex } from './src/integrations/search-index.ts';

const organisation = readOrganisation();

export default defineConfig({
  site: process.env.SITE ?? organisation.site,
  base: process.env.BASE_PATH ?? organisation.base,
  trailingSlash: 'always',
  integrations: [mdx(), preact(), contentCheck(), searchIndex()],
  markdown,
  security: { csp: contentSecurityPolicy },
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
});
