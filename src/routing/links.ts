import type { Language } from '../languages/languages.ts';
import type { Routes } from './paths.ts';

/** A link as an author writes it, taken apart. */
export type AuthorLink =
  | { kind: 'guide'; id: string; section: string | undefined }
  | { kind: 'page'; path: string; section: string | undefined }
  | { kind: 'source'; key: string }
  | { kind: 'section'; section: string }
  | { kind: 'outside'; url: string }
  | { kind: 'unknown'; href: string };

/**
 * Takes `guide:topic/page#section`, `page:path#section`, `source:key`, `#section` and absolute https
 * addresses apart. Everything else is unknown, so that the content check can name it.
 */
export const parseLink = (href: string): AuthorLink => {
  const inner = /^(guide|page):([\w/-]+?)\/?(?:#([\w-]+))?$/.exec(href);
  if (inner) {
    const [, kind, target = '', section] = inner;
    return kind === 'guide'
      ? { kind, id: target, section }
      : { kind: 'page', path: target, section };
  }
  const source = /^source:([\w-]+)$/.exec(href);
  if (source?.[1]) return { kind: 'source', key: source[1] };
  if (/^#[\w-]+$/.test(href)) return { kind: 'section', section: href.slice(1) };
  return /^https:\/\//.test(href) ? { kind: 'outside', url: href } : { kind: 'unknown', href };
};

/** The address of a link inside the site, or undefined for a link to somewhere else. */
export const insideAddress = (
  link: AuthorLink,
  routes: Routes,
  language: Language,
): string | undefined => {
  switch (link.kind) {
    case 'guide':
      return routes.page(language, `guides/${link.id}`, link.section);
    case 'page':
      return routes.page(language, link.path, link.section);
    case 'section':
      return `#${link.section}`;
    default:
      return undefined;
  }
};
