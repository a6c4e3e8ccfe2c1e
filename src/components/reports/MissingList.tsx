import { fill } from '../../languages/fill.ts';
import type { Missing } from '../../reports/result/missing.ts';
import type { Format } from '../../reports/result/phrases.ts';
import type { ReportWords } from '../../reports/words.ts';

interface Props {
  words: ReportWords;
  format: Format;
  missing: readonly Missing[];
}

/** What the files do not show, and what to add. */
export const MissingList = ({ words, format, missing }: Props) =>
  missing.length === 0 ? null : (
    <section class="report-missing" aria-labelledby="report-missing-heading">
      <h3 id="report-missing-heading">{words.missing.heading}</h3>
      <ul>
        {missing.map(({ id, days = 0 }) => (
          <li key={id}>{fill(words.missing[id], { days: format.days(days) })}</li>
        ))}
      </ul>
    </section>
  );
