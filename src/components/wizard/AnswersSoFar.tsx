import { fill } from '../../i18n/fill.ts';
import type { Words } from '../../i18n/resources.ts';
import type { StepView } from '../../wizard/view.ts';

interface Props {
  steps: readonly StepView[];
  words: Words['interface']['wizard'];
  startHref: string;
  onOpen: (event: MouseEvent, question: string) => void;
}

/** The answers that led here, each with a link that changes it and keeps the others. */
export const AnswersSoFar = ({ steps, words, startHref, onOpen }: Props) =>
  steps.length === 0 ? null : (
    <section class="answers-so-far" aria-labelledby="answers-so-far">
      <h2 id="answers-so-far">{words.answers}</h2>
      <dl>
        {steps.map(({ question, title, label, href }) => (
          <div key={question}>
            <dt>{title}</dt>
            <dd>
              {label}{' '}
              <a
                href={href}
                aria-label={fill(words.changeFor, { question: title })}
                onClick={(event) => onOpen(event, question)}
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
