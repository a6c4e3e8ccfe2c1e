import { entriesBefore } from '../content-model/today-place.ts';
import { fill } from '../i18n/fill.ts';
import { readerDay } from './reader-day.ts';

// The page comes with the day of its build marked. Every gap has room for the mark, so that moving
// it to the reader's own day moves nothing else.
const list = document.querySelector<HTMLElement>('[data-timeline]');
const entries = [...document.querySelectorAll<HTMLElement>('[data-last-day]')];
const marks = [...document.querySelectorAll<HTMLElement>('[data-today-mark]')];

const inWords = (day: string, language: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  if (language !== 'ja') {
    return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  }
  return `${date.getUTCFullYear()} 年 ${date.getUTCMonth() + 1} 月 ${date.getUTCDate()} 日`;
};

if (list) {
  const today = readerDay();
  const place = entriesBefore(
    entries.map((entry) => entry.dataset['lastDay'] ?? ''),
    today,
  );
  entries.forEach((entry, index) => entry.classList.toggle('past', index < place));
  marks.forEach((mark, index) => {
    mark.hidden = index !== place;
    mark.id = index === place ? 'today' : '';
    if (index === place) {
      mark.textContent = fill(list.dataset['today'] ?? '', {
        date: inWords(today, document.documentElement.lang),
      });
    }
  });
}
