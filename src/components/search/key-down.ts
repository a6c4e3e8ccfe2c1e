import type { SearchStore } from './store.ts';

/** Key code of a key that an input method handles; Safari has no other sign for the last one. */
const handledByInputMethod = 229;

/**
 * Keys of the box: up and down choose a result, Enter opens the chosen one. Keys that belong to an
 * input method are left to it; its Enter must not send the form.
 */
export const keyDown = (event: KeyboardEvent, store: SearchStore, count: number): void => {
  if (event.isComposing || event.keyCode === handledByInputMethod) {
    if (event.key === 'Enter') event.preventDefault();
    return;
  }
  const { active } = store.state();
  const choose = (next: number): void => {
    event.preventDefault();
    store.choose(next);
  };
  if (count === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'ArrowDown') choose(active + 1 >= count ? 0 : active + 1);
  else if (event.key === 'ArrowUp') choose(active <= 0 ? count - 1 : active - 1);
  else if (event.key === 'Enter' && active >= 0) {
    event.preventDefault();
    document.querySelector<HTMLAnchorElement>('.option[aria-selected="true"]')?.click();
  }
};
