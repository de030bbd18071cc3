'use client';
import { PlanGate } from './plan-gate';
import { PlanResult } from './plan-result';

export function PlanPage() {
  return <PlanGate>{(view) => <PlanResult {...view} />}</PlanGate>;
}
