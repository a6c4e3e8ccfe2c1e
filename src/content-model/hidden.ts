import type { Content } from './content.ts';
import type { Organisation, Part } from './schemas/organisation.ts';

/** Where the parts are that have pages of their own, below the language. */
const partPaths: Readonly<Partial<Record<Part, string>>> = {
  'usage-report': 'tools/usage-report',
  products: 'products',
};

/**
 * Says of a topic or a page `topic/page` whether the organisation leaves it out: it hides the topic
 * or the administrators' pages, or all pages of the topic are hidden.
 */
export const hiddenIn = ({
  guides,
  organisation: { hideTopics, hideParts },
}: Pick<Content, 'guides' | 'organisation'>): ((id: string) => boolean) => {
  const pages = guides.filter((guide) => guide.kind === 'page');
  const administrators = hideParts.includes('administrators');
  const hidden = new Set(
    pages.flatMap(({ id, topic, front }) =>
      hideTopics.includes(topic) || (administrators && front.audience === 'administrator')
        ? id
        : [],
    ),
  );
  const shown = new Set(pages.flatMap(({ id, topic }) => (hidden.has(id) ? [] : topic)));
  for (const { topic } of pages) if (!shown.has(topic)) hidden.add(topic);
  return (id) => hidden.has(id) || hideTopics.includes(id.split('/')[0] ?? '');
};

/** Whether the organisation leaves out the part that has the page at a path below the language. */
export const isHiddenPath = (
  { hideParts }: Pick<Organisation, 'hideParts'>,
  path: string,
): boolean =>
  hideParts.some((part) => {
    const root = partPaths[part];
    return root !== undefined && (path === root || path.startsWith(`${root}/`));
  });
