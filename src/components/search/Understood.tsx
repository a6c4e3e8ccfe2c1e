import type { Words } from '../../content-model/words.ts';
import { fill } from '../../languages/fill.ts';
import type { OwnWords } from './own-words.ts';

interface Props {
  words: Words['search'];
  own: OwnWords | undefined;
  onTakeBack: (step: string) => void;
}

/** What a text was understood to say: the answers that it gives, each to be taken back. */
export const Understood = ({ words, own, onTakeBack }: Props) =>
  own === undefined || own.given.length === 0 ? null : (
    <section class="understood" aria-labelledby="understood">
      <h2 id="understood">{words.understood}</h2>
      <ul>
        {own.given.map(({ step, title, label, assumed }) => (
          <li key={step} class={assumed ? 'assumed' : undefined}>
            <span class="visually-hidden">{title} </span>
            {assumed ? fill(words.assumed, { answer: label }) : label}
            <button
              type="button"
              aria-label={fill(words.takeBack, { answer: label })}
              onClick={() => onTakeBack(step)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
