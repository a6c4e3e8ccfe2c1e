import type { ReportWords } from '../../reports/words.ts';
import type { Reader } from './use-reader.ts';

interface Props {
  words: ReportWords;
  reader: Reader;
}

/** Ways to take the result along: a file, two texts, paper. */
export const Outputs = ({ words, reader }: Props) => {
  const { text } = reader.state;
  const labels = words.export;
  return (
    <section class="report-outputs" aria-labelledby="report-outputs-heading">
      <h3 id="report-outputs-heading">{labels.heading}</h3>
      <div class="report-buttons">
        <button type="button" class="button" onClick={() => reader.output('csv')}>
          {labels.csv}
        </button>
        <button type="button" class="button" onClick={() => reader.output('ticket')}>
          {labels.ticket}
        </button>
        <button type="button" class="button" onClick={() => reader.output('counts')}>
          {labels.counts}
        </button>
        <button type="button" class="button" onClick={() => print()}>
          {labels.print}
        </button>
      </div>
      <p class="report-note">{labels.names}</p>
      <p role="status">{text && (text.copied ? labels.copied : labels.notCopied)}</p>
      {text && (
        <textarea
          readOnly
          rows={8}
          autocomplete="off"
          aria-label={labels[text.output]}
          value={text.value}
        />
      )}
    </section>
  );
};
