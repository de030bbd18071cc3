'use client';
import { PlanGate } from '../plan/plan-gate';
import { CostView } from './cost-view';

/** Where does the money go, when is it even? */
export function CostPage() {
  return <PlanGate>{({ document }) => <CostView document={document} />}</PlanGate>;
}
