import { fill } from '../../languages/fill.ts';
import { Answer } from './Answer.tsx';
import { Filters } from './Filters.tsx';
import type { SearchModel } from './model.ts';
import { ResultList } from './ResultList.tsx';
import { resultsOf } from './results-of.ts';
import { shortened } from './shortened.ts';
import type { SearchState, SearchStore } from './store.ts';

interface Props {
  model: SearchModel;
  store: SearchStore;
  focusBox: () => void;
}

const mostNarrowed = 3;

const isNarrowed = ({ filter }: SearchState): boolean =>
  filter.audience !== undefined || filter.app !== undefined;

/** What stands under the box of the search page. */
export const SearchResults = ({ model, store, focusBox }: Props) => {
  const state = store.state();
  const { outcome, pasted, busy } = state;
  const { words } = model;
  const results = resultsOf(outcome);
  const heading =
    pasted === ''
      ? fill(words.resultsFor, { query: shortened(outcome?.text ?? '') })
      : words.resultsForPasted;
  return (
    <div class="search-results" aria-busy={busy}>
      <Answer model={model} store={store} heading={heading} focusBox={focusBox} />
      {state.dropped && <p class="note">{words.filterDropped}</p>}
      {(results.length > mostNarrowed || isNarrowed(state)) && (
        <Filters model={model} filter={state.filter} onFilter={store.filter} />
      )}
      {results.length > 0 && (
        <ResultList model={model} results={results} best={outcome?.own?.page !== undefined} />
      )}
    </div>
  );
};
