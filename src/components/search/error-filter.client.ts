import { fill } from '../../languages/fill.ts';

// Narrows the list of errors while somebody types. Nothing of it leaves the page: the box has no
// name and no form.

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** An entry of the list with everything that it may be found by. */
const entries = [...document.querySelectorAll<HTMLElement>('[data-error]')].map((element) => ({
  element,
  text: folded(`${element.textContent} ${element.dataset['error'] ?? ''}`),
}));

const openAt = (hash: string): void => {
  const entry = document.getElementById(decodeURIComponent(hash.slice(1)));
  const group = entry?.closest('details');
  if (!entry || !group || group.open) return;
  group.open = true;
  entry.scrollIntoView();
};

const narrow = (words: readonly string[]): number => {
  for (const { element, text } of entries)
    element.hidden = !words.every((word) => text.includes(word));
  for (const group of document.querySelectorAll<HTMLDetailsElement>('details:has([data-error])')) {
    const found = group.querySelector('[data-error]:not([hidden])') !== null;
    group.hidden = !found;
    group.open = found && words.length > 0;
  }
  return entries.filter(({ element }) => !element.hidden).length;
};

const box = document.querySelector<HTMLElement>('[data-error-filter]');
const input = box?.querySelector('input');
const status = box?.querySelector<HTMLElement>('[role=status]');
if (box && input && status) {
  const { count = '', none = '' } = status.dataset;
  const show = (): void => {
    const words = folded(input.value).split(/\s+/).filter(Boolean);
    const found = narrow(words);
    const said = found === 0 ? none : fill(count, { count: found });
    status.textContent = words.length === 0 ? '' : said;
  };
  input.addEventListener('input', show);
  if (input.value !== '') show();
}
openAt(location.hash);
addEventListener('hashchange', () => openAt(location.hash));
