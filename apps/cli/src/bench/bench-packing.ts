import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseVbp, solve, type PackingProblem, type SolveOptions } from '@stowage/packing';
import { BadInput } from '../exit-codes.js';
import { instanceFiles } from './instance-files.js';

/** Options of `stowage bench packing`. */
export interface BenchPackingOptions extends Pick<SolveOptions, 'seconds' | 'steps' | 'seed' | 'threads'> {
  /** Folder for one `<instance>.sol` per instance: a bin number per item, in file order, multiplicities expanded. */
  readonly solutions?: string;
}

/** One line of output. */
export interface BenchPackingRow {
  readonly instance: string;
  readonly items: number;
  readonly dims: number;
  readonly upperBound: number;
  readonly lowerBound: number;
  readonly proven: boolean;
  readonly method: string;
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
}

/**
 * Solves every `.vbp` file named, or found in a folder named, and writes one JSON line for each.
 * All files are read before the first is solved, so malformed input stops the run before any answer.
 * @throws VbpError naming file and line; BadInput for a path without `.vbp` files or a time limit that is none
 */
export async function benchPacking(paths: readonly string[], options: BenchPackingOptions, write: (line: string) => void): Promise<void> {
  if (options.seconds !== undefined && !(options.seconds > 0)) throw new BadInput('--seconds must be a number above 0');
  const instances = instanceFiles(paths).map(({ name, file }) => ({ name, problem: parseVbp(readFileSync(file, 'utf8'), file) }));
  for (const { name, problem } of instances) {
    const { row, assignment } = await benchOne(name, problem, options);
    if (options.solutions !== undefined) writeSolution(join(options.solutions, `${name}.sol`), assignment);
    write(JSON.stringify(row));
  }
}

async function benchOne(instance: string, problem: PackingProblem, { seconds, steps, seed, threads }: BenchPackingOptions): Promise<{ row: BenchPackingRow; assignment: Int32Array }> {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const result = await solve(problem, {
    ...(seconds === undefined ? {} : { seconds }),
    ...(steps === undefined ? {} : { steps }),
    ...(seed === undefined ? {} : { seed }),
    ...(threads === undefined ? {} : { threads }),
  });
  const { user, system } = process.cpuUsage(cpu);
  const row: BenchPackingRow = {
    instance,
    items: problem.itemCount,
    dims: problem.resources,
    upperBound: result.bins.length,
    lowerBound: result.lowerBoundBins,
    proven: result.proven,
    method: result.method,
    cpuSeconds: thousandths((user + system) / 1e6),
    wallSeconds: thousandths((performance.now() - started) / 1000),
  };
  return { row, assignment: result.assignment };
}

function writeSolution(path: string, assignment: Int32Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, [...assignment, ''].join('\n'));
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
