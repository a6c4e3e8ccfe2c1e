import { longestQuestion } from '../../errors/shareable.ts';
import { fill } from '../../languages/fill.ts';
import { countOf } from './count-of.ts';
import { ErrorCards } from './ErrorCards.tsx';
import { keyDown } from './key-down.ts';
import type { SearchModel } from './model.ts';
import { Notes } from './Notes.tsx';
import { Options } from './Options.tsx';
import { messageOf } from './pasted-text.ts';
import { PastedText } from './PastedText.tsx';
import type { SearchStore } from './store.ts';

interface Props {
  model: SearchModel;
  store: SearchStore;
  onClose: () => void;
}

const list = 'search-options';

/** The box in the middle of the page: a combobox over the results, with what else is to be said. */
export const SearchDialog = ({ model, store, onClose }: Props) => {
  const state = store.state();
  const { outcome, typed, pasted, active } = state;
  const { words, form, links } = model;
  const results = outcome?.answer?.results ?? [];
  const open = results.length > 0;
  const shareable = store.shareable();
  const take = (event: Event, data: DataTransfer | null): void => {
    const text = messageOf(data);
    if (text === '') return;
    event.preventDefault();
    store.paste(text);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    if (shareable !== '') location.assign(`${links.results}?q=${encodeURIComponent(shareable)}`);
  };
  return (
    <>
      <form class="dialog-form" role="search" action={links.results} onSubmit={submit}>
        <label for="dialog-box" class="visually-hidden">
          {form.label}
        </label>
        <input
          id="dialog-box"
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
        <p id="dialog-hint" class="dialog-hint">
          {fill(words.hint, { length: longestQuestion })}
        </p>
        {pasted !== '' && outcome && (
          <PastedText outcome={outcome} words={words} onRemove={() => store.type('')} />
        )}
        {outcome && <ErrorCards model={model} outcome={outcome} />}
        <p role="status" class="result-count">
          {countOf(state, words)}
        </p>
        {outcome && (
          <Notes
            model={model}
            state={state}
            outcome={outcome}
            shareable={shareable}
            onAsTyped={store.asTyped}
          />
        )}
        {open && <Options id={list} label={form.title} results={results} active={active} />}
        <p class="dialog-end">
          {open && shareable !== '' && (
            <a href={`${links.results}?q=${encodeURIComponent(shareable)}`}>{words.more}</a>
          )}
          <span class="dialog-keys">{words.keys}</span>
        </p>
      </div>
    </>
  );
};
