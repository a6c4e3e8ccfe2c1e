import type { Content } from './content.ts';

/** What decides whether the site shows a guide. */
type Guides = Pick<Content, 'guides'> & {
  readonly organisation: Pick<Content['organisation'], 'hideTopics'>;
};

/**
 * Says of a topic or a page `topic/page` whether the organisation leaves it out: its topic is
 * hidden.
 */
export const hiddenIn = ({ organisation }: Guides): ((id: string) => boolean) => {
  const topics = new Set(organisation.hideTopics);
  return (id) => topics.has(id.split('/')[0] ?? '');
};
