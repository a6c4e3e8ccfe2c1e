import { render } from 'preact';
import { loadStyles } from '../site/load-styles.ts';
import searchStyles from './open-dialog.css?url';
import type { Opening } from './opening.ts';
import { prepare } from './prepare.ts';
import { resultsAddress } from './address.ts';
import { SearchDialog } from './SearchDialog.tsx';
import { createStore } from './store.ts';

export { prepare };

let opened: HTMLDialogElement | undefined;

/** Opens the dialog with what stands in the page's box, and gives that back when it closes. */
export const open = async ({ form, pasted, wanted }: Opening): Promise<void> => {
  const [{ model, session }] = await Promise.all([prepare(form), loadStyles(searchStyles)]);
  // A dialog that was just closed says so only later: it must not keep the next one from opening.
  if (opened?.open || !wanted()) return;
  const box = form.querySelector('input');
  const dialog = document.createElement('dialog');
  opened = dialog;
  dialog.className = 'search-dialog';
  dialog.lang = model.language;
  dialog.setAttribute('aria-label', model.words.dialog);
  // The text is back before the page's box has the focus again: keys may follow at once.
  const close = (): void => {
    if (box) box.value = store.toKeep();
    dialog.close();
  };
  const show = (): void => {
    render(<SearchDialog model={model} store={store} onClose={close} />, dialog);
    dialog.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  };
  const store = createStore(session, show);
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) close();
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  dialog.addEventListener('close', () => {
    if (opened === dialog) opened = undefined;
    store.close();
    render(null, dialog);
    dialog.remove();
    // The caret went with the dialog: without one, Chromium drops keys meant for the page's box.
    if (box && box === document.activeElement)
      box.setSelectionRange(box.value.length, box.value.length);
  });
  document.body.append(dialog);
  show();
  if (pasted === '') store.type(box?.value ?? '');
  else store.paste(pasted);
  dialog.showModal();
  const input = dialog.querySelector('input');
  input?.focus();
  input?.setSelectionRange(input.value.length, input.value.length);
};

/** Goes to the page of results; what may not stand in an address is answered in the dialog. */
export const submit = async (opening: Opening): Promise<void> => {
  const address = resultsAddress(opening.form);
  if (address === undefined) await open(opening);
  else location.assign(address);
};
