import { useState } from 'preact/hooks';
import { fill } from '../../languages/fill.ts';
import { drawChart } from '../../reports/result/chart.ts';
import type { Format } from '../../reports/result/phrases.ts';
import type { Day } from '../../reports/result/report.ts';
import type { ReportWords } from '../../reports/words.ts';
import { ChartBars } from './ChartBars.tsx';
import { ChartTable } from './ChartTable.tsx';

interface Props {
  words: ReportWords;
  format: Format;
  days: readonly Day[];
}

type Measure = 'succeeded' | 'refused';

/** Legacy sign-ins over time, as bars and as the table with the same numbers. */
export const ProtocolChart = ({ words, format, days }: Props) => {
  const { chart: labels } = words;
  const [wanted, setWanted] = useState<Measure | undefined>();
  const measure = wanted ?? (drawChart(days, 'succeeded') ? 'succeeded' : 'refused');
  const chart = drawChart(days, measure);
  const range = {
    first: format.day(chart?.bars[0]?.start ?? ''),
    last: format.day(chart?.lastDay ?? ''),
  };
  return (
    <section class="report-chart" aria-labelledby="report-chart-heading">
      <h3 id="report-chart-heading">{labels.heading}</h3>
      {days.length > 0 && (
        <label>
          <span>{labels.show}</span>
          <select
            value={measure}
            onChange={({ currentTarget }) =>
              setWanted(currentTarget.value === 'refused' ? 'refused' : 'succeeded')
            }
          >
            <option value="succeeded">{labels.succeeded}</option>
            <option value="refused">{labels.refused}</option>
          </select>
        </label>
      )}
      {chart ? (
        <figure>
          <ChartBars chart={chart} label={fill(labels.alternative, range)} />
          <figcaption>
            <span class="report-chart-range">
              <span>{range.first}</span>
              <span>{fill(labels.highest, { count: format.number(chart.highest) })}</span>
              <span>{range.last}</span>
            </span>
            <ul class="report-legend">
              {chart.protocols.map((protocol, place) => (
                <li key={protocol} class={`report-series-${place % 8}`}>
                  {words.protocol[protocol]}
                </li>
              ))}
            </ul>
          </figcaption>
          <details>
            <summary>{labels.table}</summary>
            <ChartTable words={words} format={format} chart={chart} />
          </details>
        </figure>
      ) : (
        <p>{labels.none}</p>
      )}
    </section>
  );
};
