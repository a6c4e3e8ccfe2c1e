import { readerDay } from './reader-day.ts';

// A notice of the organisation shows between two days of the reader's clock. Without JavaScript it
// always shows: too long is better than not at all.
const today = readerDay();

for (const notice of document.querySelectorAll<HTMLElement>('[data-from][data-until]')) {
  const { from = '', until = '' } = notice.dataset;
  notice.hidden = today < from || today > until;
}
