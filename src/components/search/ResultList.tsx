import type { SearchRecord } from '../../search/data.ts';
import type { SearchResult } from '../../search/searcher.ts';
import type { SearchModel } from './model.ts';
import { Pieces } from './Pieces.tsx';

interface Props {
  model: SearchModel;
  results: readonly SearchResult[];
  /** Whether own words lead to the first one. */
  best: boolean;
}

/** Whom a page is for, or what else than a page it is. */
const noteOn = ({ kind, audience }: SearchRecord, { words, audiences }: SearchModel): string =>
  kind === 'page' ? audiences[audience as keyof SearchModel['audiences']] : words.kinds[kind];

/** The results of a search page: each its link, a line of its text, and what it is. */
export const ResultList = ({ model, results, best }: Props) => (
  <ol class="results">
    {results.map(({ record, title, line }, at) => (
      <li key={record.url}>
        {at === 0 && best && <p class="result-best">{model.words.nextPage}</p>}
        <h3>
          <a href={record.url}>
            <Pieces pieces={title} />
          </a>
        </h3>
        <p class="result-line">
          <Pieces pieces={line} />
        </p>
        <p class="result-for">{noteOn(record, model)}</p>
      </li>
    ))}
  </ol>
);
