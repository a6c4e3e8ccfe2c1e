import type { APIRoute } from 'astro';
import { daySpan } from '../../content-model/day-span.ts';
import { sources } from '../../data/sources.ts';
import { timeline } from '../../data/timeline.ts';
import { whenInWords } from '../../i18n/dates.ts';
import { languages } from '../../i18n/languages.ts';
import { useWords } from '../../i18n/words.ts';
import { routes } from '../../site.ts';

/** Every dated change with its words in both languages, for other tools. */
export const GET: APIRoute = () =>
  Response.json(
    timeline.map((entry) => ({
      id: entry.id,
      date: entry.date,
      part: entry.part,
      bound: entry.bound,
      until: entry.until,
      ...daySpan(entry),
      touches: entry.touches,
      guides: entry.guides,
      confidence: entry.confidence,
      reviewBy: entry.reviewBy,
      sources: entry.sources.map((key) => ({ key, ...sources[key]?.url })),
      ...Object.fromEntries(
        languages.map((language) => [
          language,
          {
            when: whenInWords(language, useWords(language), entry),
            title: entry.title[language],
            what: entry.what[language],
            todo: entry.todo?.[language],
            href: routes.page(language, 'reference/timeline', entry.id),
            calendar: routes.file(`${language}/timeline/${entry.id}.ics`),
          },
        ]),
      ),
    })),
  );
