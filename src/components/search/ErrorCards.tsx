import { longestText } from '../../errors/longest-text.ts';
import { fill } from '../../languages/fill.ts';
import { ErrorCardView } from './ErrorCardView.tsx';
import type { SearchModel } from './model.ts';
import type { Outcome } from './session.ts';

interface Props {
  model: SearchModel;
  outcome: Outcome;
}

/** What is to be said of a text itself: above the results, because it answers and they only may. */
export const ErrorCards = ({ model, outcome: { masked, cut, errors } }: Props) => {
  const { words, errorWords, links } = model;
  return (
    <>
      {cut && (
        <p class="status">
          {fill(words.cut, { count: longestText.toLocaleString(model.language) })}
        </p>
      )}
      {masked && (
        <div class="status masked">
          <p>
            <strong>{errorWords.masked.title}</strong>
          </p>
          <p>{errorWords.masked.advice}</p>
          <p>{errorWords.masked.text}</p>
        </div>
      )}
      {errors.cards.length > 0 && (
        <section class="error-cards" aria-labelledby="error-cards">
          <h2 id="error-cards">{words.errorsFirst}</h2>
          {errors.cards.map((card) => (
            <ErrorCardView key={card.id} card={card} words={errorWords} list={links.errors} />
          ))}
        </section>
      )}
    </>
  );
};
