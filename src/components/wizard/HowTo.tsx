import type { QuestionView } from '../../wizard/view.ts';

interface Props {
  view: QuestionView;
  title: string;
}

/** How to find the answer out: the steps, with a drawing of where to look. */
export const HowTo = ({ view: { words, drawing }, title }: Props) =>
  words.how ? (
    <div class="how-to">
      {drawing && (
        <svg class="how-to-drawing" viewBox="0 0 240 160" role="img" aria-label={drawing.alt}>
          <use href={drawing.href} />
        </svg>
      )}
      <div>
        <h2>{title}</h2>
        <ol>
          {words.how.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
    </div>
  ) : null;
