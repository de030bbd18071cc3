'use client';
import { PlanGate } from '../plan/plan-gate';
import { Story } from './story';

export function OverviewPage() {
  return <PlanGate>{(view) => <Story {...view} />}</PlanGate>;
}
