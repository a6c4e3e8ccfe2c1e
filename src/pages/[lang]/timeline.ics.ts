import { content } from '../../content-model/site-content.ts';
import type { APIRoute } from 'astro';
import { calendarFile } from '../../components/timeline/calendar.ts';
import { calendarEntry, calendarUpdated } from '../../components/timeline/calendar-entry.ts';
import { type Language } from '../../languages/languages.ts';
import { offeredLanguages } from '../../content-model/offered.ts';
import { useWords } from '../../content-model/translate.ts';

export const getStaticPaths = () => offeredLanguages.map((lang) => ({ params: { lang } }));

/** All dates for a calendar. */
export const GET: APIRoute = ({ params, site, url }) => {
  const language = params['lang'] as Language;
  const t = useWords(language);
  const file = calendarFile({
    name: `${t('site.name')}: ${t('timeline.title')}`,
    language,
    updated: calendarUpdated(),
    entries: content.timeline.map((entry) => calendarEntry(entry, language, site ?? url)),
  });
  return new Response(file, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
