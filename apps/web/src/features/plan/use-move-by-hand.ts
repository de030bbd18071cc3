'use client';
import type { PlanSummary, ScenarioRecord } from '@stowage/contracts';
import type { PlannedHost } from '@stowage/domain';
import { useState } from 'react';
import { asProblem, type ApiProblem } from '../../api/problem';
import { paths } from '../../api/queries';
import { put, request } from '../../api/request';
import { refresh } from '../../api/use-resource';
import { pinByHand } from './pin-by-hand';
import { useStartPlan } from './use-start-plan';

/** Moves a workload by hand: keeps the move as a pin in the scenario and plans again. Absent where the scenario is gone. */
export function useMoveByHand(plan: PlanSummary) {
  const { start, starting, problem: startProblem } = useStartPlan(plan.projectId);
  const [problem, setProblem] = useState<ApiProblem>();
  const { scenarioId, projectId } = plan;
  if (scenarioId === null) return undefined;
  const move = async (workload: string, host: PlannedHost): Promise<void> => {
    setProblem(undefined);
    try {
      const { scenario } = await request<ScenarioRecord>(paths.scenario(scenarioId));
      await put<ScenarioRecord>(paths.scenario(scenarioId), pinByHand(scenario, workload, host));
      refresh(paths.scenarios(projectId));
      await start(scenarioId);
    } catch (error) {
      setProblem(asProblem(error));
    }
  };
  return { move, moving: starting, problem: problem ?? startProblem };
}
