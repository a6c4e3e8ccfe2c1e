import type { Chart } from '../../reports/result/chart.ts';

interface Props {
  chart: Chart;
  /** What the picture shows, for those who do not see it. */
  label: string;
}

const height = 120;
const barWidth = 10;
const gap = 2;

/** Stacked bars, the most frequent protocol at the bottom. */
export const ChartBars = ({ chart, label }: Props) => {
  const width = Math.max(chart.bars.length, 14) * (barWidth + gap);
  return (
    <svg
      class="report-bars"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
    >
      <line class="report-axis" x1="0" x2={width} y1={height} y2={height} />
      {chart.bars.map((bar, index) => {
        let top = height;
        return bar.counts.map((count, place) => {
          const size = (count / chart.highest) * height;
          top -= size;
          return count === 0 ? null : (
            <rect
              key={`${bar.start}-${place}`}
              class={`report-series-${place % 8}`}
              x={index * (barWidth + gap)}
              y={top}
              width={barWidth}
              height={size}
            />
          );
        });
      })}
    </svg>
  );
};
