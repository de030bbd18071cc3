'use client';
import type { PlanCreated } from '@stowage/contracts';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { asProblem, type ApiProblem } from '../../api/problem';
import { paths } from '../../api/queries';
import { post } from '../../api/request';
import { refresh } from '../../api/use-resource';
import { pageLink } from '../../ui/address';

/** Starts a plan of a stored scenario and goes to its page, where its progress shows. */
export function useStartPlan(projectId: string) {
  const router = useRouter();
  const [starting, setStarting] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const start = async (scenarioId: string): Promise<void> => {
    setStarting(true);
    setProblem(undefined);
    try {
      const { plan } = await post<PlanCreated>(paths.scenarioPlans(scenarioId));
      refresh(paths.project(projectId));
      router.push(pageLink('plan', { project: projectId, plan: plan.id }));
    } catch (error) {
      setProblem(asProblem(error));
      setStarting(false);
    }
  };
  return { start, starting, problem };
}
