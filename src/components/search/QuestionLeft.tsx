import type { SearchModel } from './model.ts';
import type { Outcome } from './session.ts';

interface Props {
  model: SearchModel;
  outcome: Outcome;
}

/** The one question that own words leave open, with its answers. */
export const QuestionLeft = ({ model: { words }, outcome: { own, answer } }: Props) => {
  const { question, given } = own ?? {};
  // Who searches for a thing by its name is not asked what is wrong with it.
  if (!question || (given?.length === 0 && answer?.fits)) return null;
  return (
    <section class="question-left" aria-labelledby="question-left">
      <h2 id="question-left">{words.nextQuestion}</h2>
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
};
