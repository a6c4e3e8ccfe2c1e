import { fill } from '../../languages/fill.ts';
import type { WizardModel } from '../../wizard/model.ts';
import { questionView } from '../../wizard/view.ts';
import { AnswerList } from './AnswerList.tsx';
import { AnswersSoFar } from './AnswersSoFar.tsx';
import { HowTo } from './HowTo.tsx';
import type { OpenQuestion } from './open-question.ts';
import { PossiblePages } from './PossiblePages.tsx';

interface Props {
  model: WizardModel;
  question: string;
  /** The query of the address; empty on the server, which knows none. */
  query: string;
  /** Takes clicks over; without it every link loads its page. */
  onOpen?: OpenQuestion;
}

/** One question, its answers as links, and what is still possible. */
export const Wizard = ({ model, question, query, onOpen }: Props) => {
  const view = questionView(model, question, query);
  const words = model.interface;
  return (
    <div class={question === model.graph.start ? 'wizard first' : 'wizard'}>
      <div class="wizard-question">
        <h1 id="question" tabindex={-1} aria-describedby="narrowed">
          {view.words.title}
        </h1>
        <p class="lead">{view.words.help}</p>
        <p id="narrowed" class="narrowed">
          <a href="#possible">
            {words.possible} {fill(words.possibleOf, { count: view.count, total: view.total })}
          </a>
        </p>
        <HowTo view={view} title={words.howTo} />
        <AnswerList
          question={view.id}
          answers={view.answers}
          words={words}
          heading="h2"
          {...(onOpen ? { onOpen } : {})}
        />
        {view.productsHref && (
          <p>
            <a class="wizard-products" href={view.productsHref}>
              {words.products}
            </a>
          </p>
        )}
      </div>
      <div class="wizard-aside">
        {view.outdated && <p class="status">{words.outdated}</p>}
        {view.dropped && <p class="status">{words.dropped}</p>}
        <AnswersSoFar view={view} words={words} startHref={model.startHref} onOpen={onOpen} />
        <PossiblePages view={view} words={words} />
      </div>
    </div>
  );
};
