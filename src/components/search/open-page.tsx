import { render } from 'preact';
import { fill } from '../../languages/fill.ts';
import { readAddress, writeAddress } from './address.ts';
import type { Opening } from './opening.ts';
import { prepare } from './prepare.ts';
import { SearchResults } from './SearchResults.tsx';
import { createStore } from './store.ts';

export { prepare };

interface SearchPage {
  typed(pasted: string): void;
  submitted(): void;
}

/** Answers below the box of the search page; the address follows what may stand in one. */
const createPage = async ({ form }: Opening): Promise<SearchPage | undefined> => {
  const { model, session } = await prepare(form);
  const root = document.querySelector('[data-search-results]');
  const box = form.querySelector('input');
  if (!root || !box) return undefined;
  let settled = true;
  let following = false;
  let shown = location.search;

  const store = createStore(session, () => {
    const { filter, verbatim } = store.state();
    const text = store.shareable();
    const { title } = model.form;
    const name = text === '' ? title : fill(model.words.titleFor, { query: text });
    document.title = `${name} | ${model.siteName}`;
    const address = location.pathname + writeAddress({ text, filter, verbatim });
    if (address !== location.pathname + location.search) {
      const before = readAddress(location.search, model).text;
      // An address that is followed is put in order in its place: a step of its own would be one
      // that Back can never get past.
      const isNew = !following && before !== '' && (settled || before === text);
      if (isNew) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      shown = location.search;
      settled = false;
    }
    render(<SearchResults model={model} store={store} focusBox={() => box.focus()} />, root);
  });

  const follow = (): void => {
    shown = location.search;
    const { text, ...rest } = readAddress(location.search, model);
    box.value = text;
    following = true;
    store.restore({ ...rest, typed: text });
    following = false;
    settled = true;
  };
  // A step to a place within the page must not take a pasted text away, which no address holds.
  addEventListener('popstate', () => {
    if (location.search !== shown) follow();
  });
  if (box.value === '' || readAddress(location.search, model).text === box.value) follow();

  return {
    typed: (pasted) => {
      if (pasted === '') store.type(box.value);
      else {
        box.value = '';
        store.paste(pasted);
      }
    },
    submitted: () => {
      if (box.value !== '' || store.state().pasted === '') store.type(box.value);
      settled = true;
    },
  };
};

let page: Promise<SearchPage | undefined> | undefined;

const once = (opening: Opening): Promise<SearchPage | undefined> => {
  page ??= createPage(opening).catch((error: unknown) => {
    page = undefined;
    throw error;
  });
  return page;
};

/** Answers to what stands in the box of the search page. */
export const open = async (opening: Opening): Promise<void> =>
  (await once(opening))?.typed(opening.pasted);

/** The same, after which the next words are a step of their own for Back. */
export const submit = async (opening: Opening): Promise<void> => (await once(opening))?.submitted();
