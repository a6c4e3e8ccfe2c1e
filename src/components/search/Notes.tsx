import { looksLikeError } from '../../errors/looks-like-error.ts';
import { fill } from '../../languages/fill.ts';
import type { SearchModel } from './model.ts';
import { Pieces } from './Pieces.tsx';
import type { Outcome } from './session.ts';
import { shortened } from './shortened.ts';
import type { SearchState } from './store.ts';
import { WaysOn } from './WaysOn.tsx';

interface Props {
  model: SearchModel;
  state: SearchState;
  outcome: Outcome;
  /** The words, if they may stand in an address; otherwise empty. */
  shareable: string;
  onAsTyped: (verbatim: boolean) => void;
}

const nothingFound = ({ model: { words }, state, outcome }: Props): string => {
  if (state.filter.audience !== undefined || state.filter.app !== undefined)
    return words.noneFiltered;
  return state.pasted === ''
    ? fill(words.none, { query: shortened(outcome.text) })
    : words.nonePasted;
};

/** What has to be said about the results: corrected, loose, none, broken, better elsewhere. */
export const Notes = (props: Props) => {
  const { model, state, outcome, shareable, onAsTyped } = props;
  const { words, errorWords } = model;
  const { answer, elsewhere, errors, final, text } = outcome;
  if (answer === undefined)
    return (
      <div class="status failed">
        <p>{words.unavailable}</p>
        <WaysOn model={model} withErrors />
      </div>
    );
  const recognised = errors.cards.length > 0;
  const query = shortened(text);
  const none = answer.results.length === 0;
  const loose = !none && !answer.fits && !recognised;
  return (
    <>
      {answer.corrections.map(({ from, to }) => (
        <p class="note" key={from}>
          {fill(words.corrected, { from, to })}{' '}
          <button type="button" class="quiet" onClick={() => onAsTyped(true)}>
            {words.original}
          </button>
        </p>
      ))}
      {final && elsewhere && (
        <p class="note">
          {words.elsewhere}{' '}
          <a href={elsewhere.result.record.url} lang={elsewhere.language}>
            <Pieces pieces={elsewhere.result.title} />
          </a>{' '}
          {shareable !== '' && (
            <a href={`${elsewhere.href}?q=${encodeURIComponent(shareable)}`}>
              {words.elsewhereAll}
            </a>
          )}
        </p>
      )}
      {final && none && !recognised && (
        <div class="status">
          <p>{nothingFound(props)}</p>
          {looksLikeError(text) && (
            <p>
              {errorWords.none.title} {errorWords.none.text}
            </p>
          )}
          <p>{words.noneNext}</p>
          <WaysOn model={model} withErrors={looksLikeError(text)} />
        </div>
      )}
      {final && loose && (
        <div class="status">
          <p>{state.pasted === '' ? fill(words.loose, { query }) : words.nonePasted}</p>
          <p>{words.looseNext}</p>
          <WaysOn model={model} withErrors={looksLikeError(text)} />
        </div>
      )}
      {answer.degraded && <p class="note">{words.degraded}</p>}
    </>
  );
};
