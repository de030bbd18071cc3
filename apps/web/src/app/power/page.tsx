import type { Metadata } from 'next';
import { PowerPage } from '../../features/assessment/power-page';

export const metadata: Metadata = { title: 'Power and cooling · Stowage' };

export default function Page() {
  return <PowerPage />;
}
