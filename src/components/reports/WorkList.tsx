import { fill } from '../../languages/fill.ts';
import type { Message } from '../../reports/result/message.ts';
import type { Format } from '../../reports/result/phrases.ts';
import type { Overview } from '../../reports/result/report.ts';
import type { ReportWords } from '../../reports/words.ts';
import type { Reader } from './use-reader.ts';
import { WorkFilter } from './WorkFilter.tsx';
import { WorkRow } from './WorkRow.tsx';

interface Props {
  words: ReportWords;
  format: Format;
  guides: Readonly<Record<string, string>>;
  messages: Readonly<Record<string, Message>>;
  overview: Overview;
  reader: Reader;
}

const columns = ['account', 'app', 'way', 'used', 'by', 'guide'] as const;

/** The list of work with its filter, a page at a time. */
export const WorkList = ({ words, format, guides, messages, overview, reader }: Props) => {
  const { page, filter } = reader.state;
  const { table } = words;
  return (
    <>
      <WorkFilter
        words={words}
        overview={overview}
        filter={filter}
        onFilter={(next) => reader.dispatch({ type: 'filter', filter: next })}
      />
      <table class="report-work" role="table">
        <caption>{table.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} scope="col" role="columnheader">
                {table[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {page.lines.map((work, place) => (
            <WorkRow
              key={place}
              words={words}
              format={format}
              guides={guides}
              messages={messages}
              reader={reader}
              work={work}
              isFirst={page.lines[place - 1]?.group !== work.group}
            />
          ))}
        </tbody>
      </table>
      <p class="report-note" role="status">
        {page.total === 0
          ? table.none
          : fill(table.shown, {
              shown: format.number(page.lines.length),
              total: format.number(page.total),
            })}
      </p>
      {page.lines.length < page.total && (
        <button type="button" class="button" onClick={() => reader.dispatch({ type: 'more' })}>
          {table.more}
        </button>
      )}
    </>
  );
};
