import type { PlanSummary } from '@stowage/contracts';
import Link from 'next/link';
import { useAddress } from '../../ui/address';
import { PlanAgain } from './plan-again';

export function FailedPlan({ plan }: { readonly plan: PlanSummary }) {
  const { to } = useAddress();
  return (
    <section className="panel">
      <div className="pb">
        <h1>The plan stopped before it was finished</h1>
        <p className="sub mt2">
          Your data is safe and nothing was changed. The lines below say what stopped it; maybe the scenario needs a change, or planning again works.
        </p>
        <pre className="lines">{`plan ${plan.id}\n${plan.error ?? 'no reason was recorded'}`}</pre>
        <div className="row mt4">
          <PlanAgain plan={plan} />
          <Link className="btn" href={to('scenario')}>
            Change the scenario
          </Link>
        </div>
      </div>
    </section>
  );
}

export function CancelledPlan({ plan }: { readonly plan: PlanSummary }) {
  const { project, to } = useAddress();
  return (
    <section className="panel">
      <div className="pb">
        <h1>This plan was cancelled</h1>
        <p className="sub mt2">Nothing was changed. The scenario “{plan.scenarioName}” is still there.</p>
        <div className="row mt4">
          <PlanAgain plan={plan} />
          <Link className="btn" href={to('scenario')}>
            Change the scenario
          </Link>
          <Link className="btn g" href={`/overview/?project=${project ?? ''}`}>
            Newest finished plan
          </Link>
        </div>
      </div>
    </section>
  );
}
