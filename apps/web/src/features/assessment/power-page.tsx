'use client';
import { PlanGate } from '../plan/plan-gate';
import { PowerView } from './power-view';

/** How much power and heat, where and when, and how sure? */
export function PowerPage() {
  return <PlanGate>{({ document }) => <PowerView document={document} />}</PlanGate>;
}
