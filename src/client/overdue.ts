// Only the reader's clock knows whether a page that was built long ago is overdue by now.
const today = new Date().toISOString().slice(0, 10);

for (const status of document.querySelectorAll<HTMLElement>('[data-overdue-after]')) {
  status.hidden = today <= (status.dataset['overdueAfter'] ?? today);
}
