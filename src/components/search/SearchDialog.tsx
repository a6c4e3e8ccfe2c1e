import { longestQuestion } from '../../errors/shareable.ts';
import { fill } from '../../languages/fill.ts';
import { Answer } from './Answer.tsx';
import { keyDown } from './key-down.ts';
import type { SearchModel } from './model.ts';
import { Options } from './Options.tsx';
import { messageOf } from './pasted-text.ts';
import { resultsOf } from './results-of.ts';
import type { SearchStore } from './store.ts';

interface Props {
  model: SearchModel;
  store: SearchStore;
  onClose: () => void;
}

const list = 'search-options';
const box = 'dialog-box';

const focusBox = (): void => document.getElementById(box)?.focus();

/** The box in the middle of the page: a combobox over the results, with what else is to be said. */
export const SearchDialog = ({ model, store, onClose }: Props) => {
  const state = store.state();
  const { outcome, typed, active } = state;
  const { words, form, links } = model;
  const results = resultsOf(outcome);
  const open = results.length > 0;
  const best = outcome?.own?.page && words.nextPage;
  const shareable = store.shareable();
  const take = (event: Event, data: DataTransfer | null): void => {
    const text = messageOf(data);
    if (text === '') return;
    event.preventDefault();
    store.paste(text);
  };
  const submit = (event: SubmitEvent & { readonly currentTarget: Element }): void => {
    event.preventDefault();
    if (shareable !== '') location.assign(`${links.results}?q=${encodeURIComponent(shareable)}`);
    // What may not stand in an address is answered here already: on to the answer.
    else if (best) store.choose(0);
    else event.currentTarget.nextElementSibling?.querySelector('a')?.focus();
  };
  return (
    <>
      <form class="dialog-form" role="search" action={links.results} onSubmit={submit}>
        <label for={box} class="visually-hidden">
          {form.label}
        </label>
        <input
          id={box}
          type="text"
          role="combobox"
          autofocus
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          enterKeyHint="search"
          placeholder={form.placeholder}
          aria-describedby="dialog-hint"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={open ? list : undefined}
          aria-activedescendant={active >= 0 ? `${list}-${String(active)}` : undefined}
          value={typed}
          onInput={({ currentTarget }) => store.type(currentTarget.value)}
          onPaste={(event) => take(event, event.clipboardData)}
          onDrop={(event) => take(event, event.dataTransfer)}
          onKeyDown={(event) => keyDown(event, store, results.length)}
        />
        <button type="button" class="quiet" onClick={onClose}>
          {words.close}
        </button>
      </form>
      <div class="dialog-body" aria-busy={state.busy}>
        <Answer model={model} store={store} focusBox={focusBox} />
        {open && (
          <Options id={list} label={form.title} results={results} active={active} best={best} />
        )}
        {open && (
          <p class="dialog-end">
            {shareable !== '' && (
              <a href={`${links.results}?q=${encodeURIComponent(shareable)}`}>{words.more}</a>
            )}
            <span class="dialog-keys">{words.keys}</span>
          </p>
        )}
        <div id="dialog-hint" class="dialog-hint">
          {outcome === undefined && (
            <ul>
              {form.ways.map((way) => (
                <li key={way}>{way}</li>
              ))}
            </ul>
          )}
          <p>{fill(words.hint, { length: longestQuestion })}</p>
        </div>
      </div>
    </>
  );
};
