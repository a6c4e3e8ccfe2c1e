import { fill } from '../../languages/fill.ts';
import type { Format } from '../../reports/result/phrases.ts';
import type { Refused } from '../../reports/result/report.ts';
import type { ReportWords } from '../../reports/words.ts';

interface Props {
  words: ReportWords;
  format: Format;
  refused: Refused;
}

const meaningOf = (code: number, words: ReportWords['refused']): string => {
  if (code < 0) return words.noCode;
  const known = Object.entries(words.meanings).find(([key]) => key === String(code));
  return known?.[1] ?? words.otherCode;
};

/** Why attempts were refused, and whether somebody seems to guess passwords. */
export const RefusedAttempts = ({ words, format, refused }: Props) => {
  const labels = words.refused;
  if (refused.codes.length === 0) return null;
  return (
    <section class="report-refused" aria-labelledby="report-refused-heading">
      <h3 id="report-refused-heading">{labels.heading}</h3>
      {refused.guessing.map(({ address, refusals, accounts }) => (
        <p key={address} class="report-warning">
          {fill(labels.guessing, {
            address,
            refusals: format.number(refusals),
            accounts: format.number(accounts),
          })}
        </p>
      ))}
      <table>
        <caption>{labels.codes}</caption>
        <thead>
          <tr>
            <th scope="col">{labels.code}</th>
            <th scope="col">{labels.meaning}</th>
            <th scope="col">{labels.count}</th>
          </tr>
        </thead>
        <tbody>
          {refused.codes.map(({ code, count }) => (
            <tr key={code}>
              <td>{code < 0 ? '–' : code}</td>
              <td>{meaningOf(code, labels)}</td>
              <td>{format.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
