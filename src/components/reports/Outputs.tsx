import type { ReportWords } from '../../reports/words.ts';
import { MadeText } from './MadeText.tsx';
import type { Reader } from './use-reader.ts';

interface Props {
  words: ReportWords;
  reader: Reader;
}

const outputs = ['csv', 'table', 'ticket', 'counts'] as const;

/** Ways to take the result along: a file, a table, two texts, paper. */
export const Outputs = ({ words, reader }: Props) => {
  const { text } = reader.state;
  const labels = words.export;
  const made = text?.output === 'message' ? undefined : text;
  return (
    <section class="report-outputs" aria-labelledby="report-outputs-heading">
      <h3 id="report-outputs-heading">{labels.heading}</h3>
      <div class="report-buttons">
        {outputs.map((output) => (
          <button key={output} type="button" class="button" onClick={() => reader.output(output)}>
            {labels[output]}
          </button>
        ))}
        <button type="button" class="button" onClick={() => print()}>
          {labels.print}
        </button>
      </div>
      <p class="report-note">{labels.names}</p>
      <MadeText
        words={words}
        text={made}
        label={made && made.output !== 'message' ? labels[made.output] : labels.heading}
      />
    </section>
  );
};
