import type { APIRoute } from 'astro';
import { calendarFile } from '../../../content-model/calendar.ts';
import { calendarEntry, calendarUpdated } from '../../../data/calendar.ts';
import { timeline } from '../../../data/timeline.ts';
import { languages, type Language } from '../../../i18n/languages.ts';
import type { TimelineEntry } from '../../../schemas/timeline.ts';

export const getStaticPaths = () =>
  languages.flatMap((lang) =>
    timeline.map((entry) => ({ params: { lang, id: entry.id }, props: { entry } })),
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
    name: entry.title[language],
    language,
    updated: calendarUpdated(),
    entries: [calendarEntry(entry, language, site ?? url)],
  });
  return new Response(file, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
