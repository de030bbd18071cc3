import type { PlanSummary } from '@stowage/contracts';
import { PlanAgain } from './plan-again';

export function StalePlan({ plan }: { readonly plan: PlanSummary }) {
  return (
    <div
      className="panel row noprint"
      style={{ padding: '10px 16px', marginBottom: 20, background: 'var(--warn-soft)', color: 'var(--warn)' }}
      role="status"
    >
      <span>The inventory or the scenario changed since this plan. The figures below are those of the old state.</span>
      <span className="sp" />
      <PlanAgain plan={plan} />
    </div>
  );
}
