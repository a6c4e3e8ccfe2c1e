import { fill } from '../../languages/fill.ts';
import type { DateOrder } from '../../reports/text/dates.ts';
import type { ReportWords } from '../../reports/words.ts';

interface Props {
  words: ReportWords;
  /** The orders in which the dates can be read, the one that was used first. */
  orders: readonly DateOrder[];
  onChoose(order: DateOrder): void;
}

/** Says in which order the parts of a date were read, and offers the others. */
export const DateOrderChoice = ({ words, orders, onChoose }: Props) => {
  const [used, ...others] = orders;
  return (
    <p>
      {used && fill(words.files.dateOrder, { order: words.order[used] })}{' '}
      {others.map((order) => (
        <button key={order} type="button" class="button" onClick={() => onChoose(order)}>
          {fill(words.files.dateOrderSwitch, { order: words.order[order] })}
        </button>
      ))}
    </p>
  );
};
