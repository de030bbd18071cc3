'use client';
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
  const address = useAddress();
  const project = useProject(address.project);
  const scenarios = useScenarios(address.project);
  const inventory = useInventory(address.project);
  const models = useHostModels();
  const assumptions = useAssumptions();
  const plan = usePlan(address.plan ?? project.data?.latestPlan?.id ?? null);
  const first = useMemo(() => (models.data ? firstScenario(models.data) : undefined), [models.data]);
  if (!address.project) return <NoProject />;
  const parts = [project, scenarios, inventory, models, assumptions];
  const failed = parts.find(({ data, problem }) => data === undefined && problem !== undefined);
  if (failed?.problem) return <ProblemPanel problem={failed.problem} retry={() => parts.forEach(({ reload }) => reload())} />;
  if (!project.data || !scenarios.data || !inventory.data || !models.data || !assumptions.data || !first) return <Waiting />;
  const newest = [...scenarios.data].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))[0];
  const wanted = address.scenario === 'new' ? undefined : (address.scenario ?? plan.data?.scenarioId);
  const record = address.scenario === 'new' ? undefined : (scenarios.data.find(({ id }) => id === wanted) ?? newest);
  return (
    <ScenarioEditor
      key={record ? `${record.id} ${record.revision}` : 'new'}
      project={project.data} records={scenarios.data} record={record} initial={record?.scenario ?? newest?.scenario ?? first}
      inventory={inventory.data.inventory} models={models.data} defaults={assumptions.data}
    />
  );
}

function firstScenario(models: readonly HostModel[]): Scenario {
  const newest = [...models].sort((a, b) => b.year - a.year || a.cores - b.cores)[0];
  return { ...USUAL, name: 'First plan', hosts: newest ? [{ model: newest }] : [] };
}
