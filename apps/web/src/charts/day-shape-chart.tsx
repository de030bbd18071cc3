'use client';
import type { ChartConfiguration } from 'chart.js';
import { Chart } from 'react-chartjs-2';
import { hour, percent } from '../ui/format';
import { type ChartColours, useChartColours } from './chart-colours';
import './chart-setup';

export interface DayLine {
  readonly label: string;
  readonly values: readonly (number | null)[];
  readonly dashed: boolean;
}

interface DayShapeChartProps {
  readonly lines: readonly DayLine[];
  readonly label: string;
}

/** Mean CPU over the day; lines differ in stroke as well as in colour. */
export default function DayShapeChart({ lines, label }: DayShapeChartProps) {
  const { colours, key } = useChartColours();
  const { data, options } = configure(lines, colours);
  return <Chart key={key} type="line" data={data} options={options} role="img" aria-label={label} />;
}

function configure(lines: readonly DayLine[], colours: ChartColours): ChartConfiguration<'line', (number | null)[]> {
  const font = { family: colours.font, size: 11 };
  return {
    type: 'line',
    data: {
      labels: Array.from({ length: 24 }, (_, index) => hour(index)),
      datasets: lines.map(({ label, values, dashed }) => ({
        label,
        data: [...values],
        borderColor: dashed ? colours.ink3 : colours.before,
        borderDash: dashed ? [5, 4] : [],
        borderWidth: 2,
        pointRadius: 0,
        pointHitRadius: 10,
        stepped: 'middle' as const,
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      plugins: {
        legend: { display: false },
        tooltip: { callbacks: { label: ({ dataset, parsed }) => `${dataset.label}: ${percent(parsed.y ?? 0)}` } },
      },
      scales: {
        x: {
          grid: { display: false },
          border: { color: colours.line2 },
          ticks: { color: colours.ink3, font, maxRotation: 0, autoSkip: false, callback: (_, index) => (index % 6 === 0 ? hour(index) : '') },
        },
        y: {
          min: 0,
          border: { display: false },
          grid: { color: colours.line, drawTicks: false },
          ticks: { color: colours.ink3, font, padding: 6, maxTicksLimit: 5, callback: (value) => percent(Number(value)) },
        },
      },
    },
  };
}
