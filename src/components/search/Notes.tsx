import { fill } from '../../languages/fill.ts';
import type { SearchModel } from './model.ts';
import { Nearest } from './Nearest.tsx';
import { nothingFits } from './nothing-fits.ts';
import { Pieces } from './Pieces.tsx';
import type { Outcome } from './session.ts';
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

/** What has to be said about the results: corrected, loose, none, broken, better elsewhere. */
export const Notes = (props: Props) => {
  const { model, state, outcome, shareable, onAsTyped } = props;
  const { words } = model;
  const { answer, elsewhere, final } = outcome;
  if (answer === undefined)
    return (
      <div class="status failed">
        <p>{words.unavailable}</p>
        <WaysOn model={model} withErrors />
      </div>
    );
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
      {nothingFits(outcome) && <Nearest model={model} state={state} outcome={outcome} />}
      {answer.degraded && <p class="note">{words.degraded}</p>}
    </>
  );
};
