import type { Metadata } from 'next';
import { ReportPage } from '../../features/report/report-page';

export const metadata: Metadata = { title: 'Report · Stowage' };

export default function Page() {
  return <ReportPage />;
}
