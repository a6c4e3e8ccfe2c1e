import type { SearchResult } from '../../search/searcher.ts';
import { Pieces } from './Pieces.tsx';

interface Props {
  id: string;
  label: string;
  results: readonly SearchResult[];
  active: number;
}

/** A guide is opened at its beginning; a list such as that of errors at the entry that fits. */
const hrefOf = ({ page, section }: SearchResult): string =>
  page.audience === '' && section !== undefined ? section.url : page.url;

/** The results as the options of the box. */
export const Options = ({ id, label, results, active }: Props) => (
  <div role="listbox" id={id} aria-label={label} class="options">
    {results.map((result, at) => (
      <a
        role="option"
        key={result.page.url}
        id={`${id}-${String(at)}`}
        href={hrefOf(result)}
        aria-selected={at === active}
        tabIndex={-1}
        class="option"
      >
        <span class="option-title">
          <Pieces pieces={result.title} />
        </span>
        {result.section ? (
          <span class="option-text">
            {result.section.heading.length > 0 && (
              <b>
                <Pieces pieces={result.section.heading} />
              </b>
            )}{' '}
            <Pieces pieces={result.section.excerpt} />
          </span>
        ) : (
          <span class="option-text">{result.page.summary}</span>
        )}
      </a>
    ))}
  </div>
);
