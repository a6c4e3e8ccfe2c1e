import { loadModel } from './load-model.ts';
import { settle } from '../site/pending.ts';

const root = document.querySelector<HTMLElement>('[data-wizard]');

// Without the model the page stays what the server sent: links. Nobody waits for the code either.
const start = (place: HTMLElement): Promise<void> =>
  Promise.all([import('./take-over.tsx'), loadModel(place.dataset['wizard'] ?? '')])
    .then(([{ takeOver }, model]) => takeOver(place, model))
    .catch(() => undefined)
    .finally(settle);

// The second click of a double click would answer the question that the first one led to.
root?.addEventListener('click', (event) => event.detail > 1 && event.preventDefault(), true);

if (root && /[?&]v=\d/.test(location.search)) {
  void start(root);
} else if (root) {
  // Nothing to show before the first answer: the model is fetched when a reader is about to give it.
  const about = ['pointerover', 'touchstart', 'focusin'] as const;
  const begin = (): void => {
    for (const kind of about) root.removeEventListener(kind, begin);
    void start(root);
  };
  for (const kind of about) root.addEventListener(kind, begin, { passive: true });
  settle();
}
