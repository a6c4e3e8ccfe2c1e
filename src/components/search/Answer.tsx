import { countOf } from './count-of.ts';
import { ErrorCards } from './ErrorCards.tsx';
import type { SearchModel } from './model.ts';
import { QuestionLeft } from './QuestionLeft.tsx';
import { Notes } from './Notes.tsx';
import { PastedText } from './PastedText.tsx';
import type { SearchStore } from './store.ts';
import { Understood } from './Understood.tsx';

interface Props {
  model: SearchModel;
  store: SearchStore;
  /** What stands over the results, where they have a heading. */
  heading?: string;
  /** Where the focus goes from a button that is gone once it is pressed. */
  focusBox: () => void;
}

/**
 * What is known of a text, above the results: what was understood, the error, the page or the
 * question left, and what else has to be said.
 */
export const Answer = ({ model, store, heading, focusBox }: Props) => {
  const state = store.state();
  const { outcome, pasted } = state;
  const { words } = model;
  const next = outcome?.own?.page?.record.title ?? outcome?.own?.question?.title;
  const gone = (change: () => void): void => {
    change();
    focusBox();
  };
  return (
    <>
      {pasted !== '' && outcome && (
        <PastedText outcome={outcome} words={words} onRemove={() => gone(() => store.type(''))} />
      )}
      {outcome && (
        <>
          <Understood
            words={words}
            own={outcome.own}
            onTakeBack={(step) => gone(() => store.takeBack(step))}
          />
          <ErrorCards model={model} outcome={outcome} />
          <QuestionLeft model={model} outcome={outcome} />
          {heading && <h2>{heading}</h2>}
        </>
      )}
      <p role="status" class="result-count">
        {next && <span class="visually-hidden">{next} </span>}
        {countOf(state, words)}
      </p>
      {outcome && (
        <Notes
          model={model}
          state={state}
          outcome={outcome}
          shareable={store.shareable()}
          onAsTyped={(verbatim) => gone(() => store.asTyped(verbatim))}
        />
      )}
    </>
  );
};
