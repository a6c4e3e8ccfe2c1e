import { fill } from '../../languages/fill.ts';
import { countOf } from './count-of.ts';
import { ErrorCards } from './ErrorCards.tsx';
import { Filters } from './Filters.tsx';
import type { SearchModel } from './model.ts';
import { Notes } from './Notes.tsx';
import { PastedText } from './PastedText.tsx';
import { ResultList } from './ResultList.tsx';
import { shortened } from './shortened.ts';
import type { SearchState, SearchStore } from './store.ts';

interface Props {
  model: SearchModel;
  store: SearchStore;
}

const mostNarrowed = 3;

const isNarrowed = ({ filter }: SearchState): boolean =>
  filter.audience !== undefined || filter.app !== undefined;

/** What stands under the box of the search page. */
export const SearchResults = ({ model, store }: Props) => {
  const state = store.state();
  const { outcome, pasted, busy } = state;
  const { words } = model;
  const results = outcome?.answer?.results ?? [];
  const heading =
    pasted === ''
      ? fill(words.resultsFor, { query: shortened(outcome?.text ?? '') })
      : words.resultsForPasted;
  return (
    <div class="search-results" aria-busy={busy}>
      {pasted !== '' && outcome && (
        <PastedText outcome={outcome} words={words} onRemove={() => store.type('')} />
      )}
      {outcome && <ErrorCards model={model} outcome={outcome} />}
      {outcome && <h2>{heading}</h2>}
      <p role="status" class="result-count">
        {countOf(state, words)}
      </p>
      {outcome && (
        <Notes
          model={model}
          state={state}
          outcome={outcome}
          shareable={store.shareable()}
          onAsTyped={store.asTyped}
        />
      )}
      {state.dropped && <p class="note">{words.filterDropped}</p>}
      {(results.length > mostNarrowed || isNarrowed(state)) && (
        <Filters model={model} filter={state.filter} onFilter={store.filter} />
      )}
      {results.length > 0 && <ResultList model={model} results={results} />}
    </div>
  );
};
