'use client';
import type { PlanSummary } from '@stowage/contracts';
import { useStartPlan } from './use-start-plan';

/** Plans the same scenario once more, with the inventory as it is now. Absent where the scenario is gone. */
export function PlanAgain({ plan, label = 'Plan again' }: { readonly plan: PlanSummary; readonly label?: string }) {
  const { start, starting, problem } = useStartPlan(plan.projectId);
  const { scenarioId } = plan;
  if (scenarioId === null) return null;
  return (
    <>
      <button type="button" className="btn p" disabled={starting} onClick={() => void start(scenarioId)}>
        {label}
      </button>
      {problem && (
        <span role="alert" className="small" style={{ color: 'var(--bad)' }}>
          {problem.message}
        </span>
      )}
    </>
  );
}
