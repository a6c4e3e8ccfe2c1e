import type { Words } from '../../i18n/resources.ts';
import type { WizardModel } from '../../wizard/model.ts';
import { questionView } from '../../wizard/view.ts';
import { AnswerList } from './AnswerList.tsx';
import { AnswersSoFar } from './AnswersSoFar.tsx';
import { PossibleGuides } from './PossibleGuides.tsx';
import { useQuestionAddress } from './useQuestionAddress.ts';

interface Props {
  model: WizardModel;
  /** The question of the page that the server sent. */
  question: string;
  words: Words['interface']['wizard'];
  siteName: string;
}

/** One question, its answers as links, and what is still possible. */
export const Wizard = ({ model, question, words, siteName }: Props) => {
  const { place, heading, open } = useQuestionAddress(model, question, siteName);
  const view = questionView(model, place.question, place.query);
  return (
    <div class="wizard">
      <section class="wizard-question" aria-labelledby="question">
        <h1 id="question" tabIndex={-1} ref={heading}>
          {view.words.title}
        </h1>
        <p class="lead">{view.words.help}</p>
        {view.outdated && <p class="status">{words.outdated}</p>}
        {view.dropped && <p class="status">{words.dropped}</p>}
        {view.words.how && (
          <div class="how-to">
            <h2>{words.howTo}</h2>
            <ol>
              {view.words.how.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </div>
        )}
        <AnswerList
          question={view.id}
          answers={view.answers}
          drawings={model.drawingsHref}
          words={words}
          onOpen={open}
        />
      </section>
      <div class="wizard-aside">
        <AnswersSoFar steps={view.steps} words={words} startHref={model.startHref} onOpen={open} />
        <PossibleGuides guides={view.possible} words={words} />
      </div>
    </div>
  );
};
