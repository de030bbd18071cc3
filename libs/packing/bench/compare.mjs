// usage: node bench/compare.mjs SECONDS FILE.vbp...   (after a build)
// Our solver beside the peers on the same instances and limits, one after the other, losing rows included:
// FFD, BFD, dot-product, Sandpiper, MBFD (re-implemented here), HiGHS (npm) on the assignment model, and,
// where they are installed, CBC on the assignment model and VPSolver's arc-flow model solved by CBC.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import loadHighs from 'highs';
import { comparePeers, parseVbp, solve } from '../dist/index.js';
import { assignmentModel } from './assignment-model.mjs';

const seconds = Number(process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), 'stowage-compare-'));
const installed = (command) => spawnSync('which', [command]).status === 0;
const print = (instance, peer, upperBound, lowerBound, started) =>
  console.log(JSON.stringify({ instance, peer, upperBound, lowerBound, wallSeconds: Math.round(performance.now() - started) / 1000 }));

for (const file of process.argv.slice(3)) {
  const instance = basename(file, '.vbp');
  const problem = parseVbp(readFileSync(file, 'utf8'), file);
  let started = performance.now();
  const ours = await solve(problem, { seconds, threads: 2 });
  print(instance, 'stowage', ours.cost, ours.lowerBound, started);
  let fewest = Infinity;
  for (const { name, bins, milliseconds } of comparePeers(problem)) {
    print(instance, name, bins, null, performance.now() - milliseconds);
    fewest = Math.min(fewest, bins);
  }
  const model = assignmentModel(problem, fewest);
  started = performance.now();
  const highs = (await loadHighs()).createModel({ format: 'lp', data: model });
  highs.options.set({ output_flag: false, time_limit: seconds });
  highs.run();
  const found = highs.info.get('primal_solution_status') === 2;
  print(instance, 'HiGHS assignment', found ? Math.round(highs.getObjectiveValue()) : null, Math.ceil(highs.info.get('mip_dual_bound') - 1e-6), started);
  highs.dispose();
  if (installed('cbc')) {
    const lp = join(folder, 'model.lp');
    writeFileSync(lp, model);
    started = performance.now();
    const log = spawnSync('cbc', [lp, 'sec', String(seconds), 'timeMode', 'elapsed', 'solve'], { encoding: 'utf8', timeout: (seconds + 30) * 1000 }).stdout ?? '';
    const number = (pattern) => { const match = pattern.exec(log); return match ? Math.round(Number(match[1])) : null; };
    print(instance, 'CBC assignment', number(/Objective value:\s+([\d.]+)/), number(/(?:Lower bound|Continuous objective value is):?\s+([\d.]+)/), started);
  }
  if (installed('vbp2afg') && installed('cbc')) {
    const path = (name) => join(folder, name);
    started = performance.now();
    const run = (command, ...args) => spawnSync(command, args, { encoding: 'utf8', timeout: Math.max(1, seconds * 1000 - (performance.now() - started)) });
    run('vbp2afg', file, path('graph.afg'), '-2');
    run('afg2mps', path('graph.afg'), path('model.mps'));
    const log = run('cbc', path('model.mps'), 'sec', String(seconds), 'timeMode', 'elapsed', 'solve').stdout ?? '';
    const value = /Objective value:\s+([\d.]+)/.exec(log);
    const optimal = log.includes('Optimal solution found');
    print(instance, 'VPSolver + CBC', value ? Math.round(Number(value[1])) : null, optimal && value ? Math.round(Number(value[1])) : null, started);
  }
}
rmSync(folder, { recursive: true });
