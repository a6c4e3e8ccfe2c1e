import { fill } from '../../languages/fill.ts';
import { meansProduct } from './filter.ts';

const form = document.querySelector<HTMLFormElement>('[data-product-filter]');
const typed = form?.querySelector('input');
const kind = form?.querySelector('select');
const count = form?.querySelector('output');
const none = document.querySelector<HTMLElement>('[data-no-product]');
const groups = [...document.querySelectorAll<HTMLElement>('[data-product-kind]')];

/** Shows the products that are meant; what is typed stays in the box. */
const narrow = (): void => {
  let shown = 0;
  for (const group of groups) {
    const wanted = !kind?.value || group.dataset['productKind'] === kind.value;
    let here = 0;
    for (const row of group.querySelectorAll<HTMLElement>('[data-names]')) {
      const names = (row.dataset['names'] ?? '').split('\n');
      row.hidden = !wanted || !meansProduct(typed?.value ?? '', names);
      if (!row.hidden) here += 1;
    }
    group.hidden = here === 0;
    shown += here;
  }
  if (count) count.value = fill(count.dataset['count'] ?? '', { count: shown });
  if (none) none.hidden = shown > 0;
};

if (form) {
  form.addEventListener('input', narrow);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  // A browser puts back what was typed when somebody comes back to the page.
  narrow();
}
