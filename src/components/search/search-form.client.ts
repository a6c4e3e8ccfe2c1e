import { messageOf } from './pasted-text.ts';

// All that a page carries of the search: it waits for the box to be touched. Until then, and where
// the rest cannot be loaded, the form is a plain one that leads to the search page.
const forms = [
  ...document.querySelectorAll<HTMLFormElement>('form[data-search]:not([data-plain])'),
];

const load = (form: HTMLFormElement) =>
  form.dataset['inline'] === undefined ? import('./open-dialog.tsx') : import('./open-page.tsx');

/** The file that everything else waits for is asked for beside the code, not after it. */
const prepare = (form: HTMLFormElement): void => {
  const link = document.createElement('link');
  const href = form.dataset['search'];
  document.head.append(Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', href }));
  load(form)
    .then(({ prepare: fetchAll }) => fetchAll(form))
    .catch(() => undefined);
};

const fail = (): void => {
  document.querySelector('[data-search-failed]')?.removeAttribute('hidden');
};

// Whoever left with Esc, or is in a conversion, waits for no dialog: it would take the keys away.
let waiting = false;
let composing = false;
const wanted = (): boolean => waiting && !composing;

const open = (form: HTMLFormElement, pasted = ''): void => {
  waiting = true;
  load(form)
    .then(({ open: answer }) => answer({ form, pasted, wanted }))
    .catch(fail);
};

const listen = (form: HTMLFormElement, box: HTMLInputElement): void => {
  const isPage = form.dataset['inline'] !== undefined;
  const take = (event: Event, data: DataTransfer | null): void => {
    const text = messageOf(data);
    if (text === '') return;
    event.preventDefault();
    open(form, text);
  };
  box.addEventListener('focus', () => prepare(form), { once: true });
  if (!isPage) box.addEventListener('click', () => open(form));
  box.addEventListener('input', (event) => {
    composing = event instanceof InputEvent && event.isComposing;
    if (!composing) open(form);
  });
  box.addEventListener('compositionend', () => {
    composing = false;
    open(form);
  });
  box.addEventListener('paste', (event) => take(event, event.clipboardData));
  box.addEventListener('drop', (event) => take(event, event.dataTransfer));
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') waiting = false;
    if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229))
      event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Without the rest nobody knows what is private: the address takes nothing along.
    waiting = true;
    load(form)
      .then(({ submit }) => submit({ form, pasted: '', wanted }))
      .catch(() => (isPage ? fail() : location.assign(`${form.action}?q=`)));
  });
  if (isPage && /[?&]q=/.test(location.search)) open(form);
};

/** Where nothing may be loaded but code, the form is a plain one; it too keeps to itself what is private. */
const guard = (form: HTMLFormElement): void => {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    import('./address.ts')
      .then(({ resultsAddress }) => resultsAddress(form))
      .catch(() => undefined)
      .then((address) => location.assign(address ?? form.action));
  });
};

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-plain]')) guard(form);
for (const form of forms) {
  const box = form.querySelector('input');
  if (box) listen(form, box);
}

addEventListener('keydown', (event) => {
  const { key, target } = event;
  const [form] = forms;
  const writing = target instanceof Element && target.closest('input, textarea, select, dialog');
  const slash = key === '/' && !writing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const letter = key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
  if (!form || !(slash || letter)) return;
  event.preventDefault();
  if (form.dataset['inline'] === undefined) open(form);
  else form.querySelector('input')?.focus();
});
