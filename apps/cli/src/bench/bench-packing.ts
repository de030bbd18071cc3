import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseVbp, solve, type PackingProblem, type SolveOptions } from '@stowage/packing';

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
 * @throws VbpError naming file and line; Error for a path without `.vbp` files
 */
export async function benchPacking(paths: readonly string[], options: BenchPackingOptions, write: (line: string) => void): Promise<void> {
  const files = paths.flatMap(vbpFiles);
  const instances = files.map((file) => ({ name: basename(file, '.vbp'), problem: parseVbp(readFileSync(file, 'utf8'), file) }));
  if (options.solutions !== undefined) mkdirSync(options.solutions, { recursive: true });
  for (const { name, problem } of instances) {
    const { row, assignment } = await benchOne(name, problem, options);
    if (options.solutions !== undefined) writeFileSync(join(options.solutions, `${name}.sol`), [...assignment, ''].join('\n'));
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

/** The file itself, or the `.vbp` files of a folder and its subfolders, by name. */
function vbpFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.vbp')).sort();
  if (files.length === 0) throw new Error(`${path} holds no .vbp file`);
  return files.map((name) => join(path, name));
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
