import type { PlanDocument } from '@stowage/domain';
import { explainPlacement } from '@stowage/planning';
import { BadInput, EXIT } from '../exit-codes.js';
import type { Output } from '../print.js';
import { explainFigure, isFigureKey } from './explain-figure.js';
import { readPlan } from '../read-plan.js';

/** `explain`: why a workload is on its host and what keeps it off each other one, or where a figure comes from. */
export function explain(path: string, subject: string, options: { readonly json: boolean }, output: Output): number {
  const document = readPlan(path);
  const isWorkload = document.profiles.some((profile) => profile.workloadId === subject);
  if (!isWorkload && isFigureKey(subject)) explainFigure(document, subject, options, output);
  else explainWorkload(document, subject, options, output);
  return EXIT.ok;
}

function explainWorkload(document: PlanDocument, workload: string, options: { readonly json: boolean }, output: Output): void {
  if (!document.profiles.some((profile) => profile.workloadId === workload)) {
    throw new BadInput(`The plan knows no workload or figure "${workload}". It knows the workloads ${document.profiles.slice(0, 5).map((profile) => profile.workloadId).join(', ')} and ${Math.max(0, document.profiles.length - 5)} more.`);
  }
  const explanation = explainPlacement(document, workload);
  if (options.json) {
    output.out(JSON.stringify(explanation, null, 2));
    return;
  }
  output.out(`${workload} needs at most ${explanation.demand.join(', ')}.`);
  explanation.hosts.forEach(({ host, verdict, sentence }) => output.out(`  ${host} (${verdict}): ${sentence}`));
  explanation.notPlaced?.forEach((reason) => output.out(`  On no host: ${reason}`));
  if (explanation.oneHostFewer !== undefined) output.out(`  One host fewer: ${explanation.oneHostFewer}`);
}
