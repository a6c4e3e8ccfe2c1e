import { loadModel } from './load-model.ts';
import { settle } from '../site/pending.ts';
import { takeOver } from './take-over.tsx';

// Without the model the page stays what the server sent: links.
const root = document.querySelector<HTMLElement>('[data-wizard]');
if (root) {
  loadModel(root.dataset['wizard'] ?? '')
    .then((model) => takeOver(root, model))
    .catch(() => undefined)
    .finally(settle);
}
