import type { Column } from '../../ui/data-table';
import { count, gib, percent, range } from '../../ui/format';
import { DayStrip } from '../../charts/day-strip';
import type { ServerRow } from './inventory-rows';

const NONE = <span className="q">–</span>;
const share = (ratio: number | null | undefined) => (ratio === null || ratio === undefined ? NONE : percent(ratio).replace(/\s%$/, ''));

/** Columns of the server table; `most` is the busiest hour of the estate. */
export function serverColumns(most: number): readonly Column<ServerRow>[] {
  return [
    { key: 'name', label: 'Server', sortBy: ({ server }) => server.name, cell: (row) => <Name row={row} /> },
    {
      key: 'place',
      label: 'Place',
      className: 'cut',
      sortBy: ({ place }) => place || null,
      cell: ({ place }) => (place === '' ? NONE : <span className="q">{place}</span>),
    },
    {
      key: 'model',
      label: 'Model',
      className: 'cut lapcut',
      sortBy: ({ server }) => server.model ?? server.cpuModel ?? null,
      cell: ({ server }) => <span className="q">{[server.model ?? server.cpuModel, server.purchaseYear].filter(Boolean).join(', ') || '–'}</span>,
    },
    {
      key: 'cores',
      label: 'Cores',
      className: 'cut',
      numeric: true,
      sortBy: ({ server }) => server.cores ?? null,
      cell: ({ server }) => (server.cores === undefined ? NONE : count(server.cores)),
    },
    {
      key: 'memory',
      label: 'Memory',
      unit: 'GiB',
      className: 'cut',
      numeric: true,
      sortBy: ({ server }) => server.memoryMib ?? null,
      cell: ({ server }) => (server.memoryMib === undefined ? NONE : gib(server.memoryMib)),
    },
    ...loadColumns(most),
  ];
}

/** How busy it is, what it draws and what that rests on. */
function loadColumns(most: number): readonly Column<ServerRow>[] {
  return [
    {
      key: 'mean',
      label: 'CPU mean',
      unit: '%',
      className: 'cut',
      numeric: true,
      sortBy: ({ machine }) => machine?.cpuMeanRatio ?? null,
      cell: ({ machine }) => share(machine?.cpuMeanRatio),
    },
    {
      key: 'high',
      label: 'CPU P95',
      unit: '%',
      className: 'cut',
      numeric: true,
      sortBy: ({ machine }) => machine?.cpuHighRatio ?? null,
      cell: ({ machine }) => (
        <>
          {machine?.cpuHighBasis === 'peak' && <span className="q">peak </span>}
          {share(machine?.cpuHighRatio)}
        </>
      ),
    },
    {
      key: 'day',
      label: 'CPU by hour, 0 to 24 UTC',
      className: 'cut lapcut',
      cell: ({ server, machine }) =>
        machine?.cpuByHour ? (
          <DayStrip hours={machine.cpuByHour} most={most} label={`${server.name}: CPU by hour of the day`} />
        ) : (
          <span className="q small">no history</span>
        ),
    },
    {
      key: 'power',
      label: 'Power',
      unit: 'W',
      className: 'cut',
      numeric: true,
      sortBy: ({ machine }) => machine?.maxPowerWatts ?? null,
      cell: ({ machine }) =>
        machine && machine.idlePowerWatts !== null && machine.maxPowerWatts !== null ? (
          <span title={machine.powerSource ?? undefined}>{range(Math.round(machine.idlePowerWatts), Math.round(machine.maxPowerWatts))}</span>
        ) : (
          NONE
        ),
    },
    {
      key: 'workloads',
      label: 'Work-',
      unit: 'loads',
      className: 'cut',
      numeric: true,
      sortBy: ({ machine }) => machine?.workloads.length ?? 0,
      cell: ({ machine }) => count(machine?.workloads.length ?? 0),
    },
    { key: 'history', label: 'History', className: 'cut', sortBy: ({ machine }) => machine?.samples ?? 0, cell: (row) => <History row={row} /> },
  ];
}

function Name({ row: { server, machine, place, doubts } }: { readonly row: ServerRow }) {
  const mean = machine?.cpuMeanRatio;
  return (
    <>
      <b title={server.name}>{server.name}</b>
      {doubts.length > 0 && (
        <>
          {' '}
          <span className="tag warn" title={doubts.map(({ message }) => message).join('\n')}>
            to look at
          </span>
        </>
      )}
      <span className="two-line small q">
        {[
          place,
          server.cores !== undefined && `${count(server.cores)} cores`,
          server.memoryMib !== undefined && `${gib(server.memoryMib)} GiB`,
          mean !== null && mean !== undefined && `${percent(mean)} mean CPU`,
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
    </>
  );
}

const FEW_SAMPLES = 200;

function History({ row: { machine } }: { readonly row: ServerRow }) {
  if (!machine || machine.samples === 0) return <span className="q nw">{machine?.cpuSource === 'summary' ? 'summary only' : 'none'}</span>;
  if (machine.samples < FEW_SAMPLES) return <span className="tag warn">{count(machine.samples)} samples</span>;
  return <span className="q nw">{count(machine.historyDays)} days</span>;
}
