import { fill } from '../../languages/fill.ts';
import type { Words } from '../../content-model/words.ts';
import type { OutcomeView } from '../../wizard/outcome-view.ts';

interface Props {
  steps: OutcomeView['steps'];
  words: Words['interface']['wizard']['outcome'];
}

/** What the other answers to each question would have led to, folded away. */
export const OtherAnswers = ({ steps, words }: Props) => (
  <details class="other-answers">
    <summary>{words.others}</summary>
    {steps.map(({ question, title, others }) => (
      <section key={question}>
        <h3>{fill(words.othersFor, { question: title })}</h3>
        <ul>
          {others.map((other) => (
            <li key={other.label}>
              {other.label} <span aria-hidden="true">→</span>{' '}
              <a href={other.href}>
                {other.kind === 'question'
                  ? fill(words.leadsTo, { question: other.title })
                  : other.title}
              </a>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </details>
);
