import type { AstroIntegration } from 'astro';

/**
 * Preact for what the server renders. No page has an island of Astro's: the scripts of the
 * questions, the search and the report reader take over the markup themselves. So this is all that
 * is needed of an integration, without the tools that `@astrojs/preact` brings for islands.
 */
export const preactOnServer = (): AstroIntegration => ({
  name: 'preact-on-server',
  hooks: {
    'astro:config:setup': ({ addRenderer }) => {
      addRenderer({
        name: 'preact',
        serverEntrypoint: new URL('./preact-renderer.ts', import.meta.url),
      });
    },
  },
});
