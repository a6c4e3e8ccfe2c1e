import type { Words } from '../../content-model/words.ts';
import type { AnswerView } from '../../wizard/view.ts';
import { AnswerLink } from './AnswerLink.tsx';
import type { OpenQuestion } from './open-question.ts';

interface Props {
  question: string;
  answers: readonly AnswerView[];
  words: Words['interface']['wizard'];
  /** The level of the headings over the answers, below that of the question. */
  heading: 'h2' | 'h3';
  /** Takes a click over; without it every answer is a plain link. */
  onOpen?: OpenQuestion;
}

/** Answers in a row that stand under the same heading, or under none. */
const underHeadings = (answers: readonly AnswerView[]): AnswerView[][] => {
  const runs: AnswerView[][] = [];
  for (const answer of answers) {
    const last = runs.at(-1);
    if (last && last[0]?.heading === answer.heading) last.push(answer);
    else runs.push([answer]);
  }
  return runs;
};

/** The answers of a question, under the headings that it has. */
export const AnswerList = ({ question, answers, heading: Heading, ...rest }: Props) => (
  <div class="answer-groups">
    {underHeadings(answers).map((run) => (
      <>
        {run[0]?.heading && <Heading class="answers-heading">{run[0].heading}</Heading>}
        <ul class={run.some(({ drawing }) => drawing) ? 'answers drawn' : 'answers'}>
          {run.map((answer) => (
            <li key={`${question}.${answer.id}`}>
              <AnswerLink answer={answer} {...rest} />
            </li>
          ))}
        </ul>
      </>
    ))}
  </div>
);
