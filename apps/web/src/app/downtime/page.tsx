import type { Metadata } from 'next';
import { DowntimePage } from '../../features/assessment/downtime-page';

export const metadata: Metadata = { title: 'Downtime · Stowage' };

export default function Page() {
  return <DowntimePage />;
}
