import { textIn } from '../../../languages/localised.ts';
import { content } from '../../../content-model/site-content.ts';
import type { APIRoute } from 'astro';
import { calendarFile } from '../../../components/timeline/calendar.ts';
import { calendarEntry, calendarUpdated } from '../../../components/timeline/calendar-entry.ts';
import { type Language } from '../../../languages/languages.ts';
import { offeredLanguages } from '../../../content-model/offered.ts';
import type { TimelineEntry } from '../../../content-model/schemas/timeline.ts';

export const getStaticPaths = () =>
  offeredLanguages.flatMap((lang) =>
    content.timeline.map((entry) => ({ params: { lang, id: entry.id }, props: { entry } })),
  );

/** One date for a calendar. */
export const GET: APIRoute<{ entry: TimelineEntry }> = ({
  params,
  props: { entry },
  site,
  url,
}) => {
  const language = params['lang'] as Language;
  const file = calendarFile({
    name: textIn(entry.title, language),
    language,
    updated: calendarUpdated(),
    entries: [calendarEntry(entry, language, site ?? url)],
  });
  return new Response(file, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
