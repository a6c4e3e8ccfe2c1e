import { fill } from '../languages/fill.ts';
import { pageLink, type PageLink } from './links.ts';
import type { WizardModel } from './model.ts';
import { possiblePages } from './possible.ts';
import type { Step } from './replay.ts';

/** A topic with its pages that are still possible, the likeliest first. */
export interface PossibleTopic {
  readonly topic: string;
  readonly title: string;
  /** Address of its overview. */
  readonly href: string;
  readonly pages: readonly PageLink[];
}

/**
 * The pages that a question can still lead to, by topic. The topic of the likeliest page comes
 * first; pages that the organisation hides are left out.
 */
export const possibleTopics = (
  model: WizardModel,
  question: string,
  steps: readonly Step[],
  tried: readonly string[] = [],
): PossibleTopic[] => {
  const topics = new Map<string, PageLink[]>();
  for (const { page } of possiblePages(model.graph, { kind: 'question', question })) {
    const known = model.pages[page];
    if (!known) continue;
    const pages = topics.get(known.topic) ?? [];
    pages.push(pageLink(model, page, steps, { tried }));
    topics.set(known.topic, pages);
  }
  return [...topics].map(([topic, pages]) => ({
    topic,
    title: model.topics[topic] ?? topic,
    href: fill(model.topicHref, { topic }),
    pages,
  }));
};
