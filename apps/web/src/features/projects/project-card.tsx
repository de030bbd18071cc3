import type { PlanSummary, Project } from '@stowage/contracts';
import Link from 'next/link';
import { pageLink } from '../../ui/address';
import { shownName } from './shown-name';
import { capital, counted, countWord, dateTime, percent } from '../../ui/format';

/** One project: what is in it and what its newest plan found. */
export function ProjectCard({ project }: { readonly project: Project }) {
  const { id, name, sample, counts, latestPlan, updatedAt } = project;
  const page = latestPlan ? 'overview' : 'inventory';
  return (
    <li className="panel card">
      <div className="row">
        <h2>
          <Link href={pageLink(page, { project: id })}>{shownName(name)}</Link>
        </h2>
        {sample && <span className="tag">Sample</span>}
        <span className="sp" />
        <span className="small q">{dateTime(updatedAt)}</span>
      </div>
      <p className="sub mt1">{finding(latestPlan, counts.servers + counts.workloads)}</p>
      <p className="small q mt1">
        {counted(counts.servers, 'server')}, {counted(counts.workloads, 'workload')}, {counted(counts.sites, 'site')},{' '}
        {counted(counts.scenarios, 'scenario')}, {counted(counts.plans, 'plan')}
      </p>
    </li>
  );
}

function finding(plan: PlanSummary | null, machines: number): string {
  if (machines === 0) return 'Holds no machines yet. Bring a file to begin.';
  if (!plan) return 'The inventory is read; the first plan is one click away.';
  if (plan.status === 'queued' || plan.status === 'running') return 'A plan is being worked out.';
  if (!plan.headline) return 'The newest plan did not finish.';
  const { servers, hostsUsed, averagePowerKw, unplaced } = plan.headline;
  const power = averagePowerKw.before && averagePowerKw.after !== null ? averagePowerKw.after / averagePowerKw.before - 1 : null;
  const from = servers.before
    ? `${capital(countWord(servers.before))} ${servers.before === 1 ? 'machine becomes' : 'machines become'} ${countWord(hostsUsed)} ${hostsUsed === 1 ? 'host' : 'hosts'}`
    : `${counted(hostsUsed, 'host')} carry everything`;
  const saved = power === null ? '' : `, with ${percent(Math.abs(power))} ${power <= 0 ? 'less' : 'more'} power`;
  return `${from}${saved}.${unplaced > 0 ? ` ${counted(unplaced, 'workload')} found no place.` : ''}`;
}
