import { entriesBefore } from './today-place.ts';
import { dayInWords } from '../../languages/day-in-words.ts';
import { fill } from '../../languages/fill.ts';
import { isLanguage } from '../../languages/languages.ts';
import { readerDay } from '../site/reader-day.ts';

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
