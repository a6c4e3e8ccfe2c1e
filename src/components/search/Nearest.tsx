import { looksLikeError } from '../../errors/looks-like-error.ts';
import { fill } from '../../languages/fill.ts';
import type { SearchModel } from './model.ts';
import type { Outcome } from './session.ts';
import { shortened } from './shortened.ts';
import type { SearchState } from './store.ts';
import { WaysOn } from './WaysOn.tsx';

interface Props {
  model: SearchModel;
  state: SearchState;
  outcome: Outcome;
}

/** Nothing here is about it: says so, where to go instead, and what comes nearest. */
export const Nearest = ({ model, state: { filter, pasted }, outcome }: Props) => {
  const { words, errorWords } = model;
  const { text, own, answer } = outcome;
  const narrowed = filter.audience !== undefined || filter.app !== undefined;
  const isError = looksLikeError(text);
  const found = (answer?.results ?? []).map(({ record }) => ({
    href: record.url,
    title: record.title,
  }));
  const near = found.length > 0 || narrowed ? found : (own?.near ?? []);
  return (
    <div class="status">
      <p>
        {pasted === '' ? fill(words.none, { query: shortened(text) }) : words.nonePasted}
        {narrowed && <> {words.noneFiltered}</>}
      </p>
      {isError && (
        <p>
          {errorWords.none.title} {errorWords.none.text}
        </p>
      )}
      <p>{words.noneNext}</p>
      <WaysOn model={model} withErrors={isError} />
      {near.length > 0 && (
        <>
          <p>{words.nearest}</p>
          <ul class="nearest">
            {near.map(({ href, title }) => (
              <li key={href}>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
