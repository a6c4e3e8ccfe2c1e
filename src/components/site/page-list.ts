import { isHiddenPath } from '../../content-model/hidden.ts';
import { content } from '../../content-model/site-content.ts';

/**
 * The pages beside home, guides and questions, as readers are led to them: address below the
 * language, and the key of its name in the words of the menu.
 */
const pages = [
  { path: 'products', name: 'menu.products' },
  { path: 'reference/timeline', name: 'menu.timeline' },
  { path: 'reference/errors', name: 'menu.errors' },
  { path: 'reference/glossary', name: 'menu.glossary' },
  { path: 'reference/sources', name: 'menu.sources' },
  { path: 'texts', name: 'menu.texts' },
  { path: 'tools/usage-report', name: 'menu.usageReport' },
  { path: 'about', name: 'menu.about' },
] as const;

/** Those of them that the organisation does not do without. */
export const otherPages = pages.filter(({ path }) => !isHiddenPath(content.organisation, path));
