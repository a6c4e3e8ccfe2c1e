import { entriesBefore } from '../content-model/today-place.ts';
import { dayInWords } from '../i18n/day-in-words.ts';
import { fill } from '../i18n/fill.ts';
import { isLanguage } from '../i18n/languages.ts';
import { readerDay } from './reader-day.ts';

// The page comes with the day of its build marked. Every gap has room for the mark, so that moving
// it to the reader's own day moves nothing else.
const list = document.querySelector<HTMLElement>('[data-timeline]');
const entries = [...document.querySelectorAll<HTMLElement>('[data-last-day]')];
const marks = [...document.querySelectorAll<HTMLElement>('[data-today-mark]')];

const { lang } = document.documentElement;
if (list && isLanguage(lang)) {
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
        date: dayInWords(lang, today),
      });
    }
  });
}
