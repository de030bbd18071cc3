'use client';
import { PlanGate } from '../plan/plan-gate';
import { AssumptionsView } from './assumptions-view';

/** Everything the figures rest on. */
export function AssumptionsPage() {
  return <PlanGate>{({ document }) => <AssumptionsView assessment={document.assessment} />}</PlanGate>;
}
