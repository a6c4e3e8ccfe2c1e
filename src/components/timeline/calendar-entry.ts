import { textIn } from '../../languages/localised.ts';
import { content } from '../../content-model/site-content.ts';
import type { CalendarEntry } from './calendar.ts';
import { whenInWords } from '../../languages/dates.ts';
import type { Language } from '../../languages/languages.ts';
import { useWords } from '../../content-model/translate.ts';
import type { TimelineEntry } from '../../content-model/schemas/timeline.ts';
import { routes } from '../../routing/site-routes.ts';

/** A date as a calendar of one language shows it; `site` is the address of this build. */
export const calendarEntry = (
  entry: TimelineEntry,
  language: Language,
  site: URL,
): CalendarEntry => {
  const t = useWords(language);
  const todo = entry.todo ? `\n${t('timeline.todo')}: ${textIn(entry.todo, language)}` : '';
  return {
    uid: `${entry.id}-${language}@${site.hostname}`,
    date: entry.date,
    part: entry.part,
    until: entry.until,
    title: textIn(entry.title, language),
    when: whenInWords(language, t, entry),
    description: textIn(entry.what, language) + todo,
    url: new URL(routes.page(language, 'reference/timeline', entry.id), site).href,
  };
};

/** The day of the last change that readers hear of: what calendars take for the day of an entry. */
export const calendarUpdated = (): string => content.changes[0]?.date ?? '1970-01-01';
