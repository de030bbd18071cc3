'use client';
import { PlanGate } from '../plan/plan-gate';
import { DowntimeView } from './downtime-view';

/** How long is a workload down, and how many stop at once? */
export function DowntimePage() {
  return <PlanGate>{({ document }) => <DowntimeView document={document} />}</PlanGate>;
}
