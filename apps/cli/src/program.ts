import { Command, InvalidArgumentError, Option } from 'commander';
import { bench } from './commands/bench.js';
import { explain } from './commands/explain.js';
import { importCheck } from './commands/import-check.js';
import { plan } from './commands/plan.js';
import { report, REPORT_FORMATS } from './commands/report.js';
import { verify } from './commands/verify.js';
import type { Output } from './print.js';

function whole(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('A whole number is needed.');
  return Number(text);
}

/** The command line; each action leaves its exit code with `done`. */
export function program(output: Output, done: (exitCode: number) => void): Command {
  const stowage = new Command('stowage')
    .description('Plans data-centre consolidation from files, without a database.')
    .configureOutput({ writeOut: (text) => output.out(text.trimEnd()), writeErr: (text) => output.err(text.trimEnd()) })
    .exitOverride();

  stowage.command('import').description('say what files are, and what is wrong in them').argument('<files...>', 'files or folders')
    .requiredOption('--check', 'only look')
    .option('--issues <file>', 'where to write all issues as CSV')
    .option('--json', 'machine-readable', false)
    .action(async (files: string[], options: Parameters<typeof importCheck>[1]) => done(await importCheck(files, options, output)));

  stowage.command('plan').description('make a plan from files').argument('<files...>', 'files, or a folder with an optional scenario.json or scenario.yaml')
    .requiredOption('--out <file>', 'where to write plan.json')
    .option('--scenario <file>', 'scenario, JSON or YAML')
    .option('--host <id>', 'host model of the catalogue, in place of the scenario\'s')
    .option('--seed <n>', 'seed of the search', whole)
    .option('--steps <n>', 'budget of the search, in steps', whole)
    .option('--time-limit-seconds <n>', 'stop the search early', whole)
    .option('--json', 'print the headline figures as JSON', false)
    .action(async (files: string[], options: Parameters<typeof plan>[1]) => done(await plan(files, options, output)));

  stowage.command('report').description('make a report of a plan').argument('<plan>', 'plan.json')
    .addOption(new Option('--format <format>', 'what to write').choices(REPORT_FORMATS).makeOptionMandatory())
    .requiredOption('--out <file>', 'where to write; for csv a folder ending in / takes all tables')
    .option('--table <name>', 'which table: placement, cost or carbon', 'placement')
    .option('--title <text>', 'title of the report')
    .option('--date <yyyy-mm-dd>', 'date on the report; today where left out')
    .action(async (path: string, options: Parameters<typeof report>[1]) => done(await report(path, options, output)));

  stowage.command('verify').description('check a plan again, independently').argument('<plan>', 'plan.json')
    .option('--json', 'machine-readable', false)
    .action((path: string, options: { json: boolean }) => done(verify(path, options, output)));

  stowage.command('explain').description('say why a workload is where it is, or where a figure comes from').argument('<plan>', 'plan.json').argument('<subject>', 'name of a workload, or of a figure such as energyKwhPerYear')
    .option('--json', 'machine-readable', false)
    .action((path: string, subject: string, options: { json: boolean }) => done(explain(path, subject, options, output)));

  stowage.command('bench').description('measure an engine on published instances').command('packing').description('solve .vbp files or folders, one JSON line each')
    .argument('<paths...>', '.vbp files or folders')
    .option('--seconds <n>', 'time limit per instance', Number)
    .option('--steps <n>', 'budget per instance, in steps', whole)
    .option('--seed <n>', 'seed of the search', whole)
    .option('--threads <n>', 'worker threads', whole)
    .option('--solutions <dir>', 'folder for one .sol file per instance')
    .option('--json', 'accepted for symmetry: the output is JSON lines anyway')
    .action(async (paths: string[], options: Parameters<typeof bench>[1]) => done(await bench(paths, options, output)));

  return stowage;
}
