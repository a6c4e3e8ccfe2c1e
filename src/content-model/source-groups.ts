import type { Content } from './content.ts';
import { hiddenIn, isHiddenPath } from './hidden.ts';

/** Address of the list of sources, below the language. */
const list = 'reference/sources';

/** Sources that stand on one page of the list. */
export interface SourceGroup {
  /** What uses them: the pages of a topic, the products, or neither. */
  readonly kind: 'topic' | 'products' | 'others';
  /** The topic, or the kind of what is none. */
  readonly id: string;
  /** Address below the language. */
  readonly path: string;
  /** Keys of sources, in the order of sources.yaml; at least one. */
  readonly keys: readonly string[];
}

/** The section of a source on the page of its group. */
export const sourceSection = (key: string): string => `source-${key}`;

/** The page of the sources of a topic, or of another group, below the language. */
export const sourcesPath = (group: string): string => `${list}/${group}`;

/**
 * The sources topic by topic, then those of products, then those of no page at all. One that several
 * topics use stands in each; what only hidden pages use is left out with them.
 */
export const groupedSources = (
  content: Pick<Content, 'guides' | 'organisation' | 'products' | 'sources' | 'topics'>,
): SourceGroup[] => {
  const { organisation, products, sources, topics } = content;
  const hides = hiddenIn(content);
  const pages = content.guides.filter((guide) => guide.kind === 'page');
  const ofPages = (shown: typeof pages) => shown.flatMap(({ front }) => front.sources);
  const ofProducts = products.flatMap((product) => product.sources);
  const used = new Set([...ofPages(pages), ...ofProducts]);
  const groups = [
    ...[...new Set([...topics, ...pages.map(({ topic }) => topic)])].map((topic) => ({
      kind: 'topic' as const,
      id: topic,
      keys: ofPages(pages.filter((page) => page.topic === topic && !hides(page.id))),
    })),
    {
      kind: 'products' as const,
      id: 'products',
      keys: isHiddenPath(organisation, 'products') ? [] : ofProducts,
    },
    {
      kind: 'others' as const,
      id: 'others',
      keys: Object.keys(sources).filter((key) => !used.has(key)),
    },
  ];
  return groups
    .map(({ kind, id, keys }) => {
      const own = new Set(keys);
      const inOrder = Object.keys(sources).filter((key) => own.has(key));
      return { kind, id, path: sourcesPath(id), keys: inOrder };
    })
    .filter(({ keys }) => keys.length > 0);
};

/** The first group of each source, by key: where an address that names the source alone leads. */
export const groupOfSource = (groups: readonly SourceGroup[]): Record<string, string> =>
  Object.fromEntries(
    groups.toReversed().flatMap(({ id, keys }) => keys.map((key) => [key, id] as const)),
  );
