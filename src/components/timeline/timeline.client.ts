import { longDay } from '../../languages/date-format.ts';
import { fill } from '../../languages/fill.ts';
import type { Script } from '../../languages/languages.ts';
import { readerDay } from '../site/reader-day.ts';
import { groupOf } from './groups.ts';

// The page comes as of the day of its build; what began or ended since then changes its place. What
// was over then stays where it is, before what has ended since, and so has no days of its own.
const today = readerDay();
const lists = new Map(
  [...document.querySelectorAll<HTMLElement>('[data-timeline-group]')].map((list) => [
    list.dataset['timelineGroup'],
    list,
  ]),
);
const lastOf = (entry: Element) => (entry as HTMLElement).dataset['lastDay'] ?? '';

for (const entry of document.querySelectorAll<HTMLElement>('[data-first-day]')) {
  const { firstDay: first = '', lastDay: last = '' } = entry.dataset;
  const list = lists.get(groupOf({ first, last }, today));
  if (!list || entry.parentElement === list) continue;
  const after = [...list.children].find((other) => lastOf(other) > last);
  list.insertBefore(entry, after ?? null);
}
for (const list of lists.values()) {
  const section = list.closest<HTMLElement>('[data-timeline-section]');
  if (section) section.hidden = list.children.length === 0;
}

const day = document.querySelector<HTMLElement>('[data-timeline-day]');
if (day) {
  const { timelineDay: words = '', locale = '', script } = day.dataset;
  const date = longDay({ locale, script: script as Script }, today);
  day.textContent = fill(words, { date });
}

// A link to a date that is over leads into the folded part.
const target = location.hash && document.getElementById(location.hash.slice(1));
const folded = target && target.closest('details');
if (folded) {
  folded.open = true;
  target.scrollIntoView();
}
