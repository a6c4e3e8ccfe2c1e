import type { NamedSSRLoadedRendererValue } from 'astro';
import { h, type ComponentType } from 'preact';
import { renderToStringAsync } from 'preact-render-to-string';

/**
 * What Astro asks of a renderer. Every component that is a function is one of Preact; it gets
 * properties only, and markup put into it stops the build.
 */
const renderer: NamedSSRLoadedRendererValue = {
  name: 'preact',
  check: async (Component: unknown) => typeof Component === 'function',
  renderToStaticMarkup: async (Component: ComponentType<object>, props: object, slots: object) => {
    if (Object.keys(slots).length > 0) {
      throw new Error(`${Component.name} takes no markup from Astro, only properties.`);
    }
    return { html: await renderToStringAsync(h(Component, props)) };
  },
};

export default renderer;
