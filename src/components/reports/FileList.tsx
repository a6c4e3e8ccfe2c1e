import type { FileSummary } from '../../reports/file-summary.ts';
import type { Format } from '../../reports/result/phrases.ts';
import type { Decision } from '../../reports/session.ts';
import type { ReportWords } from '../../reports/words.ts';
import { ColumnChooser } from './ColumnChooser.tsx';
import { DateOrderChoice } from './DateOrderChoice.tsx';
import { adviceOf, factsOf, problemText } from './file-texts.ts';

interface Props {
  words: ReportWords;
  format: Format;
  files: readonly FileSummary[];
  onDecide(place: number, decision: Decision): void;
}

/** Every file with what it is, what it can tell, and what is wrong with it. */
export const FileList = ({ words, format, files, onDecide }: Props) => (
  <section class="report-files" aria-labelledby="report-files-heading">
    <h2 id="report-files-heading">{words.files.heading}</h2>
    <ul>
      {files.map((file, place) => (
        <li key={place}>
          <h3>
            <bdi>{file.name}</bdi>
          </h3>
          <p class="report-note">{factsOf(file, words, format).join(' · ')}</p>
          <p>{adviceOf(file, words)}</p>
          {file.problems.length > 0 && (
            <ul class="report-problems">
              {file.problems.map((problem) => (
                <li key={problem.id}>{problemText(problem, words, format)}</li>
              ))}
            </ul>
          )}
          {file.dateOrders.length > 1 && (
            <DateOrderChoice
              words={words}
              orders={file.dateOrders}
              onChoose={(dateOrder) => onDecide(place, { dateOrder })}
            />
          )}
          {file.kind === 'unknown' && file.columns.length > 0 && (
            <ColumnChooser
              words={words}
              format={format}
              file={file}
              onChoose={(columns) => onDecide(place, { columns })}
            />
          )}
        </li>
      ))}
    </ul>
  </section>
);
