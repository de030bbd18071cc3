import type { Column } from '../../ui/data-table';
import { count, gib } from '../../ui/format';
import type { WorkloadRow } from './inventory-rows';

const NONE = <span className="q">–</span>;
const text = (value: string | undefined) => (value ? <span className="q">{value}</span> : NONE);

export const WORKLOAD_COLUMNS: readonly Column<WorkloadRow>[] = [
  { key: 'name', label: 'Workload', sortBy: ({ workload }) => workload.name, cell: (row) => <Name row={row} /> },
  {
    key: 'server',
    label: 'Today on',
    className: 'cut',
    sortBy: ({ workload }) => workload.serverId ?? null,
    cell: ({ workload }) => text(workload.serverId),
  },
  {
    key: 'os',
    label: 'Operating system',
    className: 'cut',
    sortBy: ({ workload }) => workload.os ?? null,
    cell: ({ workload }) => text(workload.os),
  },
  {
    key: 'application',
    label: 'Application',
    className: 'cut',
    sortBy: ({ workload }) => workload.application ?? null,
    cell: ({ workload }) => text(workload.application),
  },
  {
    key: 'group',
    label: 'Kind',
    className: 'cut lapcut',
    sortBy: ({ workload }) => workload.group ?? null,
    cell: ({ workload }) => text(workload.group),
  },
  {
    key: 'owner',
    label: 'Owner',
    className: 'cut lapcut',
    sortBy: ({ workload }) => workload.owner ?? null,
    cell: ({ workload }) => text(workload.owner),
  },
  {
    key: 'cpus',
    label: 'CPUs',
    className: 'cut',
    numeric: true,
    sortBy: ({ workload }) => workload.cpuCount ?? null,
    cell: ({ workload }) => (workload.cpuCount === undefined ? NONE : count(workload.cpuCount)),
  },
  {
    key: 'memory',
    label: 'Memory',
    unit: 'GiB',
    className: 'cut',
    numeric: true,
    sortBy: ({ workload }) => workload.memoryMib ?? null,
    cell: ({ workload }) => (workload.memoryMib === undefined ? NONE : gib(workload.memoryMib)),
  },
  {
    key: 'disk',
    label: 'Disk',
    unit: 'GiB',
    className: 'cut',
    numeric: true,
    sortBy: ({ workload }) => workload.diskMib ?? null,
    cell: ({ workload }) => (workload.diskMib === undefined ? NONE : gib(workload.diskMib)),
  },
  {
    key: 'planned',
    label: 'In the plan',
    sortBy: ({ workload }) => workload.excluded ?? null,
    cell: ({ workload }) =>
      workload.excluded ? (
        <span className="tag" title={workload.excluded}>
          {workload.excluded}
        </span>
      ) : (
        <span className="q">yes</span>
      ),
  },
];

function Name({ row: { workload, doubts } }: { readonly row: WorkloadRow }) {
  return (
    <>
      <b title={workload.name}>{workload.name}</b>
      {doubts.length > 0 && (
        <>
          {' '}
          <span className="tag warn" title={doubts.map(({ message }) => message).join('\n')}>
            to look at
          </span>
        </>
      )}
      <span className="two-line small q">
        {[workload.serverId, workload.application, workload.memoryMib !== undefined && `${gib(workload.memoryMib)} GiB`].filter(Boolean).join(', ')}
      </span>
    </>
  );
}
