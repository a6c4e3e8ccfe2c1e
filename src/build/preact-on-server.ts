import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';

/**
 * Preact for what the server renders. No page has an island of Astro's: the scripts of the
 * questions, the search and the report reader take over the markup themselves, so that the client
 * of the integration would be built for nobody.
 */
export const preactOnServer = (): AstroIntegration => {
  const integration = preact();
  const setup = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setup?.({
          ...options,
          addRenderer: ({ name, serverEntrypoint }) =>
            options.addRenderer({ name, serverEntrypoint }),
        }),
    },
  };
};
