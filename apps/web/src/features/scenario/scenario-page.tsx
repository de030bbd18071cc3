'use client';
import type { ScenarioRecord } from '@stowage/contracts';
import type { HostModel, Scenario } from '@stowage/domain';
import { useMemo } from 'react';
import { useAssumptions, useHostModels, useInventory, usePlan, useProject, useScenarios } from '../../api/queries';
import { useAddress } from '../../ui/address';
import { ProblemPanel, Waiting } from '../../ui/states';
import { NoProject } from '../plan/plan-gate';
import { ScenarioEditor } from './scenario-editor';
import { USUAL } from './usual-scenario';

/** What may the engine do, on which hardware, under which assumptions? */
export function ScenarioPage() {
  const { project } = useAddress();
  return project ? <ScenarioOf projectId={project} /> : <NoProject />;
}

function ScenarioOf({ projectId }: { readonly projectId: string }) {
  const project = useProject(projectId);
  const scenarios = useScenarios(projectId);
  const inventory = useInventory(projectId);
  const models = useHostModels();
  const assumptions = useAssumptions();
  const wanted = useWantedScenario(project.data?.latestPlan?.id);
  const first = useMemo(() => firstScenario(models.data ?? [], inventory.data?.suggestedHostModel), [models.data, inventory.data]);
  const parts = [project, scenarios, inventory, models, assumptions];
  const problem = parts.find(({ data }) => data === undefined)?.problem;
  if (problem) return <ProblemPanel problem={problem} retry={() => parts.forEach(({ reload }) => reload())} />;
  if (!project.data || !scenarios.data || !inventory.data || !models.data || !assumptions.data) return <Waiting />;
  const { record, initial } = choose(scenarios.data, wanted, first);
  return (
    <ScenarioEditor
      key={record ? `${record.id} ${record.revision}` : 'new'}
      project={project.data}
      records={scenarios.data}
      record={record}
      initial={initial}
      inventory={inventory.data.inventory}
      models={models.data}
      defaults={assumptions.data}
    />
  );
}

const NEW = 'new';

/** The scenario the address names, else that of the plan on screen. */
function useWantedScenario(latestPlan: string | undefined): string | null | undefined {
  const { scenario, plan } = useAddress();
  const shown = usePlan(plan ?? latestPlan ?? null);
  return scenario ?? shown.data?.scenarioId;
}

/** A stored scenario, or a copy of the newest to start a new one from. */
function choose(
  records: readonly ScenarioRecord[],
  wanted: string | null | undefined,
  first: Scenario,
): { readonly record: ScenarioRecord | undefined; readonly initial: Scenario } {
  const newest = [...records].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))[0];
  const record = wanted === NEW ? undefined : (records.find(({ id }) => id === wanted) ?? newest);
  return { record, initial: (record ?? newest)?.scenario ?? first };
}

/** Starts with the host model that suits the estate. */
function firstScenario(models: readonly HostModel[], suggested: string | undefined): Scenario {
  const model = models.find(({ id }) => id === suggested) ?? models[0];
  return { ...USUAL, name: 'First plan', hosts: model ? [{ model }] : [] };
}
