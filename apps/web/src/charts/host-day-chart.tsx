'use client';
import type { ChartConfiguration } from 'chart.js';
import { Chart } from 'react-chartjs-2';
import { hour, plain } from '../ui/format';
import { type ChartColours, useChartColours } from './chart-colours';
import './chart-setup';
import type { HostDay } from './host-day-data';

interface HostDayChartProps {
  readonly day: HostDay;
  readonly kinds: readonly string[];
  /** Divides amounts, so that the axis is in readable units. */
  readonly factor: number;
  readonly unit: string;
  readonly label: string;
}

/** Stacked bars by kind, dashed = usable, stepped = worst hour if another host fails. */
export default function HostDayChart(props: HostDayChartProps) {
  const { colours, key } = useChartColours();
  const { data, options } = configure(props, colours);
  return <Chart key={key} type="bar" data={data} options={options} role="img" aria-label={props.label} />;
}

const KIND_COLOURS = ['c1', 'c2', 'c3', 'c4', 'c5'] as const;

function configure({ day, kinds, factor, unit }: HostDayChartProps, colours: ChartColours): ChartConfiguration<'bar' | 'line', number[]> {
  const scaled = (values: readonly number[]) => values.map((value) => value / factor);
  const font = { family: colours.font, size: 11 };
  const line = { type: 'line' as const, pointRadius: 0, pointHitRadius: 8 };
  return {
    type: 'bar',
    data: {
      labels: Array.from({ length: 24 }, (_, index) => hour(index)),
      datasets: [
        ...(day.afterFailure
          ? [
              {
                ...line,
                label: 'if another host fails',
                data: scaled(day.afterFailure),
                stepped: 'middle' as const,
                stack: 'failure',
                borderColor: colours.ink,
                borderWidth: 1.4,
                order: 0,
              },
            ]
          : []),
        {
          ...line,
          label: 'usable',
          data: Array<number>(24).fill(day.usable / factor),
          stack: 'usable',
          borderColor: colours.bad,
          borderWidth: 1.2,
          borderDash: [4, 3],
          order: 1,
        },
        ...day.byKind.map((values, kind) => ({
          type: 'bar' as const,
          label: kinds[kind] ?? '',
          data: scaled(values),
          backgroundColor: colours[KIND_COLOURS[kind] ?? 'c5'],
          stack: 'kinds',
          categoryPercentage: 1,
          barPercentage: 0.84,
          order: 2,
        })),
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      plugins: {
        legend: { display: false },
        tooltip: { callbacks: { label: ({ dataset, parsed }) => `${dataset.label}: ${plain(parsed.y ?? 0)} ${unit}` } },
      },
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          border: { color: colours.line2 },
          ticks: { color: colours.ink3, font, maxRotation: 0, autoSkip: false, callback: (_, index) => (index % 6 === 0 ? hour(index) : '') },
        },
        y: {
          stacked: true,
          min: 0,
          max: day.capacity / factor,
          border: { display: false },
          grid: { color: colours.line, drawTicks: false },
          ticks: { color: colours.ink3, font, padding: 6, maxTicksLimit: 5, callback: (value) => plain(Number(value)) },
        },
      },
    },
  };
}
