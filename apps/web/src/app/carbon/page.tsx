import type { Metadata } from 'next';
import { CarbonPage } from '../../features/assessment/carbon-page';

export const metadata: Metadata = { title: 'Carbon · Stowage' };

export default function Page() {
  return <CarbonPage />;
}
