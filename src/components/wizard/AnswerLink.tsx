import type { Words } from '../../content-model/words.ts';
import type { AnswerView } from '../../wizard/view.ts';
import type { OpenQuestion } from './open-question.ts';

interface Props {
  answer: AnswerView;
  words: Words['interface']['wizard'];
  onOpen?: OpenQuestion;
}

/** An answer: a link, so that it works without a script and in a new tab. */
export const AnswerLink = ({ answer, words, onOpen }: Props) => {
  const { label, hint, drawing, href, question: next, chosen } = answer;
  return (
    <a
      class="answer"
      href={href}
      aria-current={chosen || undefined}
      onClick={next !== undefined && onOpen ? (event) => onOpen(event, next) : undefined}
    >
      {drawing && (
        <svg class="answer-drawing" viewBox="0 0 240 160" aria-hidden="true">
          <use href={drawing} />
        </svg>
      )}
      <span class="answer-words">
        <span class="answer-label">{label}</span>
        {hint && <span class="answer-hint">{hint}</span>}
      </span>
      {chosen && <span class="answer-chosen">{words.chosen}</span>}
    </a>
  );
};
