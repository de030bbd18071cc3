import { renameSync, writeFileSync } from 'node:fs';
import { consolidate } from '@stowage/consolidation';
import type { ConsolidationProgress, PlanDocument } from '@stowage/domain';
import { importFiles } from '@stowage/importers';
import { BadInput, EXIT } from '../exit-codes.js';
import { count, issueLines, type Output } from '../print.js';
import { readInputs } from '../read-files.js';
import { readScenario, type ScenarioChoices } from '../read-scenario.js';

export interface PlanOptions extends Omit<ScenarioChoices, 'path'> {
  readonly out: string;
  readonly scenario?: string | undefined;
  readonly json: boolean;
}

/** `plan`: files -> plan.json, by the same engine as the app, without a database. */
export async function plan(paths: readonly string[], options: PlanOptions, output: Output): Promise<number> {
  const { files, scenarioPath } = readInputs(paths);
  const imported = await importFiles(files);
  const unknown = imported.files.filter((file) => file.format === null).map((file) => file.file);
  if (imported.inventory.workloads.length === 0) throw new BadInput(`No machine was found to plan.\n${issueLines(imported.issues).join('\n')}`);
  if (unknown.length > 0) output.err(`Left out, not recognised: ${unknown.join(', ')}. The reasons are among the issues.`);
  const scenario = await readScenario({ ...options, path: options.scenario ?? scenarioPath }, imported.inventory);
  const document = await consolidate(
    { inventory: imported.inventory, series: imported.series, scenario, issues: imported.issues, inputs: files.map(({ name, sha256 }) => ({ file: name, sha256 })) },
    { onProgress: progressTo(output) },
  );
  writeWhole(options.out, `${JSON.stringify(document, null, 1)}\n`);
  if (options.json) output.out(JSON.stringify(headline(document), null, 2));
  else summary(document, options.out).forEach((line) => output.out(line));
  return EXIT.ok;
}

/** Never leaves half a file: writes beside and renames. */
function writeWhole(path: string, text: string): void {
  const draft = `${path}.part`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch (error) {
    throw new BadInput(`${path} could not be written: ${(error as Error).message}`);
  }
}

function progressTo(output: Output): (progress: ConsolidationProgress) => void {
  let last = '';
  return ({ stage, hosts, lowerBound }) => {
    const line = hosts === undefined ? `${stage} ...` : `${stage}: ${hosts} hosts, proved minimum ${lowerBound}`;
    if (line !== last) output.err(line);
    last = line;
  };
}

function headline(document: PlanDocument): object {
  const { hostsUsed, lowerBound, gapRatio, placements, unplaced, assessment, plan: { limitingResource, excluded, stopped } } = document;
  const side = ({ energyKwhPerYear, emissionsKgCo2ePerYear, costPerYear, downtimeMinutesPerYear }: typeof assessment.before): object =>
    ({ energyKwhPerYear, emissionsKgCo2ePerYear, costPerYear, downtimeMinutesPerYear });
  return {
    hostsUsed, lowerBound, gapRatio, placed: placements.length, unplaced: unplaced.length, excluded: excluded.length, limitingResource, stopped,
    issues: document.issues.length, assessment: { before: side(assessment.before), after: side(assessment.after), currency: assessment.currency },
  };
}

function summary(document: PlanDocument, out: string): string[] {
  const { assessment: { before, after, currency, years } } = document;
  const row = (label: string, from: number | null, to: number | null, unit: string): string => {
    const show = (value: number | null): string => (value === null ? 'unknown' : Math.round(value).toLocaleString('en-US')).padStart(14);
    const change = from && to !== null ? ` ${(100 * (to / from - 1)).toFixed(0)} %` : '';
    return `  ${label.padEnd(28)}${show(from)} ->${show(to)} ${unit}${change}`;
  };
  return [
    `${count(document.placements.length, 'workload')} on ${count(document.hostsUsed, 'host')}; at least ${document.lowerBound} needed (gap ${(document.gapRatio * 100).toFixed(1)} %). Limited by ${document.plan.limitingResource ?? 'nothing'}.`,
    ...document.plan.clusters.map((cluster) => `  ${cluster.siteId}: ${cluster.proof}`),
    ...document.unplaced.map(({ workload, reasons }) => `  not placed: ${workload}. ${reasons.join(' ')}`),
    row('Energy a year', before.energyKwhPerYear, after.energyKwhPerYear, 'kWh'),
    row('Carbon a year', before.emissionsKgCo2ePerYear, after.emissionsKgCo2ePerYear, 'kg CO2e'),
    row(`Cost a year over ${years} years`, before.costPerYear, after.costPerYear, currency),
    row('Downtime per workload a year', before.downtimeMinutesPerYear, after.downtimeMinutesPerYear, 'min'),
    `${count(document.issues.length, 'issue')} to look at, all in ${out}.`,
  ];
}
