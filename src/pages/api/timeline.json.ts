import { textIn } from '../../languages/localised.ts';
import { content } from '../../content-model/site-content.ts';
import type { APIRoute } from 'astro';
import { daySpan } from '../../components/timeline/day-span.ts';
import { whenInWords } from '../../languages/dates.ts';
import { offeredLanguages } from '../../content-model/offered.ts';
import { useWords } from '../../content-model/translate.ts';
import { routes } from '../../routing/site-routes.ts';

/** Raised when a field changes its meaning or goes. */
const version = 2;

/** Every dated change with its words in both languages, for other tools. */
export const GET: APIRoute = () =>
  Response.json({
    version,
    dates: content.timeline.map((entry) => ({
      id: entry.id,
      date: entry.date,
      part: entry.part,
      bound: entry.bound,
      until: entry.until,
      ...daySpan(entry),
      touches: entry.touches,
      pages: entry.pages,
      confidence: entry.confidence,
      reviewBy: entry.reviewBy,
      sources: entry.sources.map((key) => ({ key, ...content.sources[key]?.url })),
      ...Object.fromEntries(
        offeredLanguages.map((language) => [
          language,
          {
            when: whenInWords(language, useWords(language), entry),
            title: textIn(entry.title, language),
            what: textIn(entry.what, language),
            todo: entry.todo && textIn(entry.todo, language),
            href: routes.page(language, 'reference/timeline', entry.id),
            calendar: routes.file(`${language}/timeline/${entry.id}.ics`),
          },
        ]),
      ),
    })),
  });
