import type { SearchResult } from '../../search/searcher.ts';
import type { SearchModel } from './model.ts';
import { Pieces } from './Pieces.tsx';

interface Props {
  model: SearchModel;
  results: readonly SearchResult[];
}

/** The results of a search page: each its page first, then its best section. */
export const ResultList = ({ model, results }: Props) => (
  <ol class="results">
    {results.map(({ page, title, section }) => (
      <li key={page.url}>
        <h3>
          <a href={page.url}>
            <Pieces pieces={title} />
          </a>
        </h3>
        {page.summary !== '' && <p class="result-summary">{page.summary}</p>}
        {section && (
          <p class="result-section">
            {section.heading.length > 0 && (
              <a href={section.url}>
                <Pieces pieces={section.heading} />
              </a>
            )}
            <span>
              <Pieces pieces={section.excerpt} />
            </span>
          </p>
        )}
        {page.audience !== '' && (
          <p class="result-for">
            {model.audiences[page.audience as keyof SearchModel['audiences']]}
          </p>
        )}
      </li>
    ))}
  </ol>
);
