import type { ConsolidationProgress, Inventory, Issue, Plan, PlanDocument, Scenario, UtilizationSeries } from '@stowage/domain';
import { assess } from '@stowage/assessment';
import { completeHostModel, resolveAssumptions } from '@stowage/models';
import { planWorkloads, type PlanningControl } from '@stowage/planning';
import { profileWorkloads } from '@stowage/profiling';
import { groupIssues } from './group-issues.js';
import { priceRules } from './price-rules.js';
import { profileIssues } from './profile-issues.js';
import { scenarioIssues } from './scenario-issues.js';
import { storageIssues } from './storage-issues.js';
import { targetsOf } from './targets.js';
import { workloadCpuPoints } from './workload-cpu-points.js';

export interface ConsolidationInput {
  readonly inventory: Inventory;
  readonly series: readonly UtilizationSeries[];
  readonly scenario: Scenario;
  /** Issues of the import, carried into the document. */
  readonly issues?: readonly Issue[];
  readonly inputs?: PlanDocument['inputs'];
}

export interface ConsolidationControl {
  readonly onProgress?: (progress: ConsolidationProgress) => void;
  readonly signal?: { readonly aborted: boolean };
}

/** Shares of a run, for the progress bar. */
const PROFILED = 0.1;
const PLANNED = 0.9;

/**
 * The engine's one door: profile, plan, assess, and what each rule costs. Pure but for the time a limit in the scenario allows: the same input and
 * seed give the same document. Bad or missing data come back as issues, what cannot be placed with its reasons.
 */
export async function consolidate(input: ConsolidationInput, control: ConsolidationControl = {}): Promise<PlanDocument> {
  const { inventory, scenario } = input;
  control.onProgress?.({ stage: 'profile', doneRatio: 0 });
  const { book } = resolveAssumptions(scenario.assumptions, inventory.sites, scenario);
  const completed = scenario.hosts.map((offer) => completeHostModel(offer.model, book));
  const hostModels = completed.map(({ model }) => model);
  const cpu = workloadCpuPoints(inventory);
  const profiles = profileWorkloads({
    workloads: inventory.workloads, series: input.series, sizing: scenario.sizing, cpuPoints: cpu.points,
    unmeasuredCpu: { sizedRatio: book.value('load.unmeasuredSizingRatio'), meanRatio: book.value('load.unknownCpuRatio') },
  });
  control.onProgress?.({ stage: 'plan', doneRatio: PROFILED });
  const planFor = (question: Scenario, onProgress?: PlanningControl['onProgress']): Promise<Plan> =>
    planWorkloads({ inventory, profiles, scenario: question, targets: targetsOf(question, hostModels, book) }, { signal: control.signal, onProgress });
  const assessFor = (question: Scenario, plan: Plan): ReturnType<typeof assess> => assess({ inventory, profiles, plan, hostModels, scenario: question });
  const plan = await planFor(scenario, ({ doneRatio, hosts, lowerBound }) => {
    control.onProgress?.({ stage: 'plan', doneRatio: PROFILED + (PLANNED - PROFILED) * doneRatio, hosts, lowerBound });
  });
  control.onProgress?.({ stage: 'assess', doneRatio: PLANNED, hosts: plan.hostsUsed, lowerBound: plan.lowerBound });
  const { assessment, issues: assessmentIssues } = assessFor(scenario, plan);
  const rulePrices = await priceRules(scenario, { plan, assessment }, async (question) => {
    const other = await planFor(question);
    return { plan: other, assessment: assessFor(question, other).assessment };
  });
  const issues = groupIssues([
    ...(input.issues ?? []), ...scenarioIssues(scenario, inventory), ...completed.flatMap((one) => one.issues), ...cpu.issues,
    ...profileIssues(profiles), ...storageIssues(scenario, plan, profiles), ...assessmentIssues,
  ]);
  return { ...headline(plan), assessment, plan, rulePrices, scenario, hostModels, profiles, inventory, issues, inputs: input.inputs ?? [] };
}

function headline(plan: Plan): Pick<PlanDocument, 'format' | 'version' | 'hostsUsed' | 'lowerBound' | 'gapRatio' | 'placements' | 'unplaced'> {
  const { hostsUsed, lowerBound, gapRatio, placements, unplaced } = plan;
  return { format: 'stowage-plan', version: 1, hostsUsed, lowerBound, gapRatio, placements, unplaced };
}
