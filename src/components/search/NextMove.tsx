import type { SearchModel } from './model.ts';
import type { Outcome } from './session.ts';

interface Props {
  model: SearchModel;
  outcome: Outcome;
}

/** Where own words lead: to the page, or to the one question that is left, with its answers. */
export const NextMove = ({ model: { words }, outcome: { own, errors, answer } }: Props) => {
  const { page, question, given } = own ?? {};
  // The card of an error says the same.
  const said = errors.pages[0]?.page === page?.page;
  if (page && !said)
    return (
      <section class="next-move" aria-labelledby="next-move">
        <h2 id="next-move">{words.nextPage}</h2>
        <p>
          <a class="next-page" href={page.href} lang={page.lang}>
            {page.title}
          </a>
        </p>
      </section>
    );
  // Who searches for a thing by its name is not asked what is wrong with it.
  const worthAsking = given?.length !== 0 || answer?.fits === false;
  if (question && worthAsking)
    return (
      <section class="next-move" aria-labelledby="next-move">
        <h2 id="next-move">{words.nextQuestion}</h2>
        <p>
          <a href={question.href}>{question.title}</a>
        </p>
        <ul class="next-answers">
          {question.answers.map(({ id, label, href }) => (
            <li key={id}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </section>
    );
  return null;
};
