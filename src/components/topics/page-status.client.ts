import { readerDay } from '../site/reader-day.ts';

// Only the reader's clock knows whether what was built long ago is overdue by now.
const today = readerDay();

for (const status of document.querySelectorAll<HTMLElement>('[data-overdue-after]')) {
  status.hidden = today <= (status.dataset['overdueAfter'] ?? today);
}
