'use client';
import Link from 'next/link';
import { useWeek } from '../../api/queries';
import { useAddress } from '../../ui/address';
import { NotYet, ProblemPanel, Waiting } from '../../ui/states';
import { NoProject } from '../plan/plan-gate';
import { UtilizationView } from './utilization-view';

/** When is it busy, do peaks meet? */
export function UtilizationPage() {
  const { project: id, to } = useAddress();
  const { data: week, problem, reload } = useWeek(id);
  if (!id) return <NoProject />;
  if (!week) return problem ? <ProblemPanel problem={problem} retry={reload} /> : <Waiting />;
  if (week.machines.every(({ samples }) => samples === 0)) {
    return (
      <NotYet
        title="There is no load history yet"
        action={
          <Link className="btn p" href={to('inventory')}>
            Bring a load history
          </Link>
        }
      >
        A time series of CPU and memory shows when machines are busy and whether their peaks meet. Plans without it rest on averages and peaks, and
        say so.
      </NotYet>
    );
  }
  return <UtilizationView week={week} />;
}
