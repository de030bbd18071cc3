import type { Metadata } from 'next';
import { AssumptionsPage } from '../../features/assumptions/assumptions-page';

export const metadata: Metadata = { title: 'Assumptions · Stowage' };

export default function Page() {
  return <AssumptionsPage />;
}
