import { fill } from '../../languages/fill.ts';
import type { Words } from '../../content-model/words.ts';
import type { OutcomeView } from '../../wizard/outcome-view.ts';
import { OtherAnswers } from './OtherAnswers.tsx';

interface Props {
  view: OutcomeView;
  words: Words['interface']['wizard']['outcome'];
  change: Pick<Words['interface']['wizard'], 'change' | 'changeFor' | 'outdated'>;
}

/** Why the reader was brought to this page: the answers, each with a link that changes it. */
export const OutcomeReason = ({ view, words, change }: Props) => {
  const { kind, steps, leadsTo, outdated } = view;
  return (
    <>
      {outdated && <p class="outcome-lead">{change.outdated}</p>}
      <p class="outcome-lead">{words[kind]}</p>
      <ol class="outcome-answers">
        {steps.map(({ question, title, label, href }) => (
          <li key={question}>
            <span class="outcome-answer">
              <span class="visually-hidden">{title} </span>
              {label}
            </span>
            <a href={href} aria-label={fill(change.changeFor, { question: title })}>
              {change.change}
            </a>
          </li>
        ))}
      </ol>
      {(kind === 'early' || kind === 'elsewhere') && (
        <p class="outcome-go-on">
          <a href={leadsTo.href}>
            {leadsTo.kind === 'question'
              ? fill(words.continue, { question: leadsTo.title })
              : fill(words.goThere, { title: leadsTo.title })}
          </a>
        </p>
      )}
      <OtherAnswers steps={steps} words={words} />
    </>
  );
};
