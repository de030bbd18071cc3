import type { Metadata } from 'next';
import { PlanPage } from '../../features/plan/plan-page';

export const metadata: Metadata = { title: 'Plan · Stowage' };

export default function Page() {
  return <PlanPage />;
}
