import { sectionIds } from './guide/headings.ts';
import { listedByProtocol } from '../errors/listed.ts';
import { groupedSources, sourceSection } from '../content-model/source-groups.ts';
import type { Content } from '../content-model/content.ts';
import { treeOf } from '../content-model/mdx-tree.ts';

/** Ids that the page around a text makes (PageBody.astro). */
export const madeIds = ['worked', 'not-yet', 'why', 'dates', 'sources'];

/**
 * Section ids of every topic (`topic`) and page (`topic/page`); a section counts when any language
 * has it. Those of a topic are the sections of earlier addresses that live on as its entries.
 */
export const guideSections = ({ guides }: Content): Record<string, Set<string>> => {
  const found: Record<string, Set<string>> = {};
  for (const guide of guides) {
    const own = guide.kind === 'topic' ? guide.front.entries.flatMap(({ was }) => was) : madeIds;
    found[guide.id] = new Set([...(found[guide.id] ?? []), ...own, ...sectionIds(treeOf(guide))]);
  }
  return found;
};

/**
 * Every page that `page:` may name, with the anchors that are made from data; undefined where
 * anchors are only known in the built page, which the check of the built site looks at.
 */
export const pageAnchors = (model: Content): Map<string, Set<string> | undefined> => {
  const pages = new Map<string, Set<string> | undefined>(
    model.sitePages.map((page) => [page, undefined]),
  );
  const add = (page: string, anchors: readonly string[]) => {
    if (pages.has(page)) pages.set(page, new Set(anchors));
  };
  add(
    'reference/timeline',
    model.timeline.map(({ id }) => id),
  );
  add(
    'reference/glossary',
    model.glossary.map(({ id }) => id),
  );
  for (const { path, keys } of groupedSources(model))
    pages.set(path, new Set(keys.map(sourceSection)));
  const groups = listedByProtocol(model.errors.map(({ signature }) => signature));
  const idsOf = ({ signatures }: (typeof groups)[number]) => signatures.map(({ id }) => id);
  add('reference/errors', groups.flatMap(idsOf));
  for (const group of groups) pages.set(group.path, new Set(idsOf(group)));
  for (const { id, ready } of model.products) {
    if (ready !== 'unknown') pages.set(`products/${id}`, undefined);
  }
  for (const question of Object.keys(model.graph?.questions ?? {})) {
    pages.set(`troubleshoot/${question}`, new Set());
  }
  return pages;
};
