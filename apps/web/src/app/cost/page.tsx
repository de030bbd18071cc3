import type { Metadata } from 'next';
import { CostPage } from '../../features/assessment/cost-page';

export const metadata: Metadata = { title: 'Cost · Stowage' };

export default function Page() {
  return <CostPage />;
}
