import type { APIRoute } from 'astro';
import { findPage, findTopic, pagesIn, topicsIn } from '../../content-model/guides.ts';
import { firstOffered, offeredLanguages } from '../../content-model/offered.ts';
import { routes } from '../../routing/site-routes.ts';

/** Raised when a field changes its meaning or goes. */
const version = 2;

/** Every topic and page with its words in each language, for other tools. */
export const GET: APIRoute = () =>
  Response.json({
    version,
    topics: topicsIn(firstOffered).map(({ id, text }) => ({
      id,
      entries: text.front.entries.map(({ page, was }) => ({ page, was })),
      ...Object.fromEntries(
        offeredLanguages.map((language) => {
          const front = findTopic(language, id)?.text.front;
          const href = routes.page(language, `guides/${id}`);
          return [language, { title: front?.title, summary: front?.summary, href }];
        }),
      ),
    })),
    pages: pagesIn(firstOffered).map(({ id, topic, text: { front } }) => ({
      id,
      topic,
      kind: front.kind,
      audience: front.audience,
      apps: front.apps,
      minutes: front.needs?.minutes,
      reviewed: front.reviewed,
      reviewBy: front.reviewBy,
      ifNot: front.ifNot,
      ...Object.fromEntries(
        offeredLanguages.map((language) => {
          const own = findPage(language, id)?.text.front;
          const href = routes.page(language, `guides/${id}`);
          const words = { title: own?.title, when: own?.when, keywords: own?.keywords };
          return [language, { ...words, asks: own?.asks, href }];
        }),
      ),
    })),
  });
