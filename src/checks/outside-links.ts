import { parseLink } from '../routing/links.ts';
import { links } from './guide/links.ts';
import type { Content } from '../content-model/content.ts';
import { treeOf } from '../content-model/mdx-tree.ts';

/** An address outside the site and where it is named. */
export interface OutsideLink {
  readonly url: string;
  readonly named: readonly string[];
}

/** Every address outside the site that sources and guides name, each once. */
export const outsideLinks = (model: Content): OutsideLink[] => {
  const found = new Map<string, string[]>();
  const add = (url: string | undefined, where: string) => {
    if (url) found.set(url, [...(found.get(url) ?? []), where]);
  };
  for (const [key, { url }] of Object.entries(model.sources)) {
    for (const [code, address] of Object.entries(url)) add(address, `source ${key} (${code})`);
  }
  for (const guide of model.guides) {
    for (const { href } of links(treeOf(guide))) {
      const link = parseLink(href);
      if (link.kind === 'outside') add(link.url, guide.file);
    }
  }
  return [...found].map(([url, named]) => ({ url, named }));
};

/** What an answer of a server means for a link. */
export type LinkState = 'works' | 'moved' | 'broken' | 'unclear';

/** Judges an answer: `final` is the address after redirections. Refusals of robots are unclear. */
export const judgeAnswer = (url: string, status: number, final: string): LinkState => {
  if (status === 404 || status === 410) return 'broken';
  if (status < 200 || status >= 400) return 'unclear';
  return plain(url) === plain(final) ? 'works' : 'moved';
};

/** An address without what redirections add for taste: slash, fragment, query, letter case. */
const plain = (url: string): string => {
  const { host, pathname } = new URL(url);
  return `${host}${pathname.replace(/\/$/, '')}`.toLowerCase();
};
