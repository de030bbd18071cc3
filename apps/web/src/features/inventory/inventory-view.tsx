'use client';
import type { InventoryResponse, Project } from '@stowage/contracts';
import type { Issue } from '@stowage/domain';
import Link from 'next/link';
import { useState } from 'react';
import { useAddress } from '../../ui/address';
import { count, counted } from '../../ui/format';
import { ImportPanel } from './import-panel';
import { InventoryTables } from './inventory-tables';
import { IssueList } from './issue-list';

interface InventoryViewProps {
  readonly project: Project;
  readonly response: InventoryResponse;
  readonly issues: readonly Issue[];
}

export function InventoryView({ project, response, issues }: InventoryViewProps) {
  const { to } = useAddress();
  const [importing, setImporting] = useState(false);
  const { servers, workloads } = response.inventory;
  const better = issues.filter(({ severity }) => severity !== 'note').length;
  const known = response.machines.filter(({ cpuMeanRatio }) => cpuMeanRatio !== null).length;
  return (
    <>
      <div className="head">
        <div>
          <h1>
            {count(servers.length)} servers and {counted(workloads.length, 'workload')} read
          </h1>
          <p className="sub">
            {files(response)}You can plan now{better > 0 ? `; ${counted(better, 'thing')} would make the plan better` : ''}.{' '}
            {known < servers.length ? `CPU load is known for ${count(known)} of ${counted(servers.length, 'server')}.` : ''}
          </p>
        </div>
        <div className="cta noprint">
          <button type="button" className="btn" aria-expanded={importing} onClick={() => setImporting(!importing)}>
            {issues.length > 0 ? 'Import more or corrected files' : 'Import more files'}
          </button>
          <Link className="btn p" href={to('scenario')}>
            Make a plan
          </Link>
        </div>
      </div>
      {importing && (
        <div style={{ marginBottom: 24 }}>
          <p className="small sub" style={{ marginBottom: 8 }}>
            Machines are matched by identity, so the same file again updates and never doubles.
          </p>
          <ImportPanel projectId={project.id} />
        </div>
      )}
      <IssueList projectId={project.id} issues={issues} />
      <InventoryTables response={response} issues={issues} />
    </>
  );
}

/** "From servers.csv and workloads.csv. ". */
function files({ inventory: { servers, workloads } }: InventoryResponse): string {
  const names = [...new Set([...servers, ...workloads].flatMap(({ origin }) => (origin ? [origin.file] : [])))];
  if (names.length === 0) return '';
  return `From ${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}. `;
}
