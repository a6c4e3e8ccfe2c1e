import { fill } from '../../languages/fill.ts';
import type { DateOrder } from '../../reports/text/dates.ts';
import type { ReportWords } from '../../reports/words.ts';

interface Props {
  words: ReportWords;
  order: DateOrder;
  onChoose(order: DateOrder): void;
}

/** Says in which order day and month were read, and offers the other one. */
export const DateOrderChoice = ({ words, order, onChoose }: Props) => {
  const other = order === 'mdy' ? 'dmy' : 'mdy';
  return (
    <p>
      {fill(words.files.dateOrder, { order: words.order[order] })}{' '}
      <button type="button" class="button" onClick={() => onChoose(other)}>
        {fill(words.files.dateOrderSwitch, { order: words.order[other] })}
      </button>
    </p>
  );
};
