import type { SearchResult } from '../../search/searcher.ts';
import { Pieces } from './Pieces.tsx';

interface Props {
  id: string;
  label: string;
  results: readonly SearchResult[];
  active: number;
}

/** The results as the options of the box. */
export const Options = ({ id, label, results, active }: Props) => (
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
