import { fill } from '../../languages/fill.ts';
import type { Words } from '../../content-model/words.ts';
import { Pieces } from './Pieces.tsx';
import type { Outcome } from './session.ts';

interface Props {
  outcome: Outcome;
  words: Words['search'];
  onRemove: () => void;
}

/** A pasted message with its secrets hidden and every part marked that was recognised. */
export const PastedText = ({ outcome: { text, errors }, words, onRemove }: Props) => (
  <div class="pasted">
    <details>
      <summary>{fill(words.pasted, { count: text.split('\n').length })}</summary>
      <pre tabIndex={0} translate={false}>
        <Pieces pieces={errors.cards[0]?.text ?? [{ text, marked: false }]} />
      </pre>
    </details>
    <button type="button" class="quiet" onClick={onRemove}>
      {words.remove}
    </button>
  </div>
);
