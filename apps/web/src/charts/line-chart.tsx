'use client';
import type { ChartConfiguration } from 'chart.js';
import { Chart } from 'react-chartjs-2';
import { type ChartColours, useChartColours } from './chart-colours';
import './chart-setup';

export interface BeforeAfterLines {
  readonly labels: readonly string[];
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly names: { readonly before: string; readonly after: string };
  /** Steps instead of straight lines: values hold for the whole slot. */
  readonly stepped: boolean;
  /** Every how many labels one is shown. */
  readonly every: number;
}

interface LineChartProps {
  readonly lines: BeforeAfterLines;
  readonly text: (value: number) => string;
  readonly label: string;
}

/** Before and after over time; the after line is thicker, so that the two differ without colour too. */
export default function LineChart({ lines, text, label }: LineChartProps) {
  const { colours, key } = useChartColours();
  const { data, options } = configure(lines, text, colours);
  return <Chart key={key} type="line" data={data} options={options} role="img" aria-label={label} />;
}

function configure(
  { labels, before, after, names, stepped, every }: BeforeAfterLines,
  text: (value: number) => string,
  colours: ChartColours,
): ChartConfiguration<'line', number[]> {
  const font = { family: colours.font, size: 11 };
  const line = { pointRadius: 0, pointHitRadius: 10, stepped: stepped ? ('middle' as const) : (false as const) };
  return {
    type: 'line',
    data: {
      labels: [...labels],
      datasets: [
        { ...line, label: names.before, data: [...before], borderColor: colours.before, borderWidth: 1.6, borderDash: [6, 3] },
        { ...line, label: names.after, data: [...after], borderColor: colours.after, borderWidth: 2.4 },
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      plugins: { legend: { display: false }, tooltip: { callbacks: { label: ({ dataset, parsed }) => `${dataset.label}: ${text(parsed.y ?? 0)}` } } },
      scales: {
        x: {
          grid: { display: false },
          border: { color: colours.line2 },
          ticks: {
            color: colours.ink3,
            font,
            maxRotation: 0,
            autoSkip: false,
            callback: (_, index) => (index % every === 0 ? (labels[index] ?? '') : ''),
          },
        },
        y: {
          min: 0,
          border: { display: false },
          grid: { color: colours.line, drawTicks: false },
          ticks: { color: colours.ink3, font, padding: 6, maxTicksLimit: 6, callback: (value) => text(Number(value)) },
        },
      },
    },
  };
}
