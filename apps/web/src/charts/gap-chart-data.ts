import type { ConsolidationProgress } from '@stowage/domain';

export interface ProgressStep {
  readonly seconds: number;
  readonly progress: ConsolidationProgress;
}

/** Stepped lines of the best plan and the proved minimum over time, in the units of a box. */
export interface GapDrawing {
  readonly best: string;
  readonly bound: string;
  readonly end: { readonly x: number; readonly bestY: number; readonly boundY: number };
  readonly hosts: number;
  readonly lowerBound: number;
}

/** Null until a plan and a bound are known. */
export function drawGap(history: readonly ProgressStep[], width: number, height: number): GapDrawing | null {
  const steps = history.flatMap(({ seconds, progress: { hosts, lowerBound } }) =>
    hosts === undefined || lowerBound === undefined ? [] : [{ seconds, hosts, lowerBound }],
  );
  const last = steps.at(-1);
  if (!last) return null;
  const top = Math.max(...steps.map(({ hosts }) => hosts));
  const bottom = Math.min(...steps.map(({ lowerBound }) => lowerBound));
  const x = (seconds: number) => (last.seconds === 0 ? width : (seconds / last.seconds) * width);
  const y = (hosts: number) => (top === bottom ? height / 2 : (1 - (hosts - bottom) / (top - bottom)) * height);
  const line = (value: (step: (typeof steps)[number]) => number) =>
    steps
      .map((step, index) => (index === 0 ? `M0 ${y(value(step)).toFixed(1)}` : `H${x(step.seconds).toFixed(1)}V${y(value(step)).toFixed(1)}`))
      .join('') + `H${width}`;
  return {
    best: line(({ hosts }) => hosts),
    bound: line(({ lowerBound }) => lowerBound),
    end: { x: width, bestY: y(last.hosts), boundY: y(last.lowerBound) },
    hosts: last.hosts,
    lowerBound: last.lowerBound,
  };
}
