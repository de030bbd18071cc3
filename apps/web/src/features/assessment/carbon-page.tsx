'use client';
import { PlanGate } from '../plan/plan-gate';
import { CarbonView } from './carbon-view';

/** How much carbon, how sure, hardware included? */
export function CarbonPage() {
  return <PlanGate>{({ document }) => <CarbonView document={document} />}</PlanGate>;
}
