import { loadModel } from './load-model.ts';
import { settle } from '../site/pending.ts';

// Answers without a new page. Without the model the page stays what the server sent: links.
const place = document.querySelector<HTMLElement>('[data-wizard]');
if (place) {
  // The second click of a double click would answer the question that the first one led to.
  place.addEventListener('click', (event) => event.detail > 1 && event.preventDefault(), true);

  Promise.all([import('./take-over.tsx'), loadModel(place.dataset['wizard'] ?? '')])
    .then(([{ takeOver }, model]) => takeOver(place, model))
    .catch(() => undefined)
    .finally(settle);
}
