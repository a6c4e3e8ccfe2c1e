import { fill } from '../../languages/fill.ts';
import type { Words } from '../../content-model/words.ts';
import type { QuestionView } from '../../wizard/view.ts';
import type { OpenQuestion } from './open-question.ts';

interface Props {
  view: QuestionView;
  words: Words['interface']['wizard'];
  startHref: string;
  onOpen: OpenQuestion | undefined;
}

/** The answers that led here, each with a link that changes it and keeps the others. */
export const AnswersSoFar = ({ view: { steps }, words, startHref, onOpen }: Props) =>
  steps.length === 0 ? null : (
    <section class="answers-so-far" aria-labelledby="answers-so-far">
      <h2 id="answers-so-far">{words.answers}</h2>
      <dl>
        {steps.map(({ question, title, label, href }) => (
          <div key={question}>
            <dt>{title}</dt>
            <dd>
              <span>{label}</span>{' '}
              <a
                href={href}
                aria-label={fill(words.changeFor, { question: title })}
                onClick={onOpen && ((event) => onOpen(event, question))}
              >
                {words.change}
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={startHref}>{words.restart}</a>
      </p>
    </section>
  );
