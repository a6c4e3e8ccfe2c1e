import type { Chart } from '../../reports/result/chart.ts';
import type { Format } from '../../reports/result/phrases.ts';
import type { ReportWords } from '../../reports/words.ts';

interface Props {
  words: ReportWords;
  format: Format;
  chart: Chart;
}

/** The chart's numbers; days without sign-ins are left out. */
export const ChartTable = ({ words, format, chart }: Props) => (
  <div class="report-scroll" role="region" aria-label={words.chart.table} tabIndex={0}>
    <table>
      <thead>
        <tr>
          <th scope="col">{chart.step === 'day' ? words.chart.day : words.chart.week}</th>
          {chart.protocols.map((protocol) => (
            <th key={protocol} scope="col">
              {words.protocol[protocol]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chart.bars
          .filter(({ total }) => total > 0)
          .map((bar) => (
            <tr key={bar.start}>
              <th scope="row">{format.day(bar.start)}</th>
              {bar.counts.map((count, place) => (
                <td key={place}>{format.number(count)}</td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  </div>
);
