import type { Words } from '../../content-model/words.ts';
import type { AnswerView } from '../../wizard/view.ts';
import type { OpenQuestion } from './open-question.ts';

interface Props {
  question: string;
  answers: readonly AnswerView[];
  drawings: string;
  words: Words['interface']['wizard'];
  /** Takes a click over; without it every answer is a plain link. */
  onOpen?: OpenQuestion;
}

/** The answers of a question: links, so that they work without a script and in a new tab. */
export const AnswerList = ({ question, answers, drawings, words, onOpen }: Props) => (
  <ul class={answers.some(({ drawing }) => drawing) ? 'answers drawn' : 'answers'}>
    {answers.map(({ id, label, hint, drawing, href, question: next, chosen }) => (
      <li key={`${question}.${id}`}>
        <a
          class="answer"
          href={href}
          aria-current={chosen || undefined}
          onClick={next !== undefined && onOpen ? (event) => onOpen(event, next) : undefined}
        >
          {drawing && (
            <svg class="answer-drawing" viewBox="0 0 240 160" aria-hidden="true">
              <use href={`${drawings}#${drawing}`} />
            </svg>
          )}
          <span class="answer-words">
            <span class="answer-label">{label}</span>
            {hint && <span class="answer-hint">{hint}</span>}
          </span>
          {chosen && <span class="answer-chosen">{words.chosen}</span>}
        </a>
      </li>
    ))}
  </ul>
);
