import type { SearchResult } from '../../search/searcher.ts';
import { Pieces } from './Pieces.tsx';

interface Props {
  id: string;
  label: string;
  results: readonly SearchResult[];
  active: number;
  /** What is said over the first one, where own words lead to it. */
  best: string | undefined;
}

/** The results as the options of the box. */
export const Options = ({ id, label, results, active, best }: Props) => (
  <div role="listbox" id={id} aria-label={label} class="options">
    {results.map(({ record: { url }, title, line }, at) => (
      <a
        role="option"
        key={url}
        id={`${id}-${String(at)}`}
        href={url}
        aria-selected={at === active}
        tabIndex={-1}
        class="option"
      >
        {at === 0 && best && <span class="result-best">{best}</span>}
        <span class="option-title">
          <Pieces pieces={title} />
        </span>
        <span class="option-text">
          <Pieces pieces={line} />
        </span>
      </a>
    ))}
  </div>
);
