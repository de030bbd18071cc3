import type { Metadata } from 'next';
import { UtilizationPage } from '../../features/utilization/utilization-page';

export const metadata: Metadata = { title: 'Utilization · Stowage' };

export default function Page() {
  return <UtilizationPage />;
}
