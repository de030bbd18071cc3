import type { Metadata } from 'next';
import { ScenarioPage } from '../../features/scenario/scenario-page';

export const metadata: Metadata = { title: 'Scenario · Stowage' };

export default function Page() {
  return <ScenarioPage />;
}
