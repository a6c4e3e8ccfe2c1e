import type { SearchModel } from './model.ts';
import type { Outcome } from './session.ts';

interface Props {
  model: SearchModel;
  outcome: Outcome;
}

/** The one question that own words leave open, with its answers. */
export const QuestionLeft = ({ model: { words }, outcome: { own } }: Props) => {
  const { question, given } = own ?? {};
  // Without an answer it is the first question, which is no step further.
  if (!question || given?.length === 0) return null;
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
