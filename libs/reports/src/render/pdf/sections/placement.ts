import type { Content, TableCell } from 'pdfmake';
import { COLOURS } from '../../../charts/colours.js';
import { fillBar } from '../../../charts/fill-bars.js';
import type { HostRow, MoveRow, Report } from '../../../report.js';
import { percent } from '../../../wording/numbers.js';
import { counted } from '../../../wording/words.js';
import { groupRow, table, type Column } from '../table.js';
import { note, number, text } from '../text.js';
import { rulePriceTable } from './rule-prices.js';
import { section, type Opening } from './section.js';

const BAR = { width: 60, height: 6.5 };
/** A host with more than this many workloads takes several rows, so that no row outgrows a page. */
const NAMES_PER_ROW = 150;

/** Which workloads run on which host, and how full each host is at its busiest. */
export function placementSection(report: Report, opening: Opening): Content[] {
  const { placement, style } = report;
  const lead = 'Bars: busiest moment of the day or week against what a plan may fill. The line at the end of a bar is the limit.';
  const several = placement.clusters.length > 1;
  const columns: readonly Column[] = [{ head: 'Host', width: 78 }, { head: 'Busiest moment', width: 150 }, { head: 'Workloads', width: 'rest' }];
  const rows = placement.clusters.flatMap(({ site, hosts }) => {
    const own = placement.hosts.filter((host) => host.site === site).flatMap((host) => hostRows(host, style.locale));
    return several ? [groupRow(`${site}: ${counted(hosts, 'host', style.locale)}`, columns.length), ...own] : own;
  });
  return section({ id: 'placement', opening, title: placement.title, lead }, [table(columns, rows), ...proofs(placement, style.locale), ...rulePriceTable(report)]);
}

function proofs({ clusters, notes }: Report['placement'], locale: string): Content[] {
  const lines = clusters.map(({ site, hosts, lowerBound, proof }) =>
    `${site}: ${counted(hosts, 'host', locale)}, at least ${lowerBound} proved. ${proof}`);
  return [...lines, ...notes].map((line) => note(line, { margin: [0, 5, 0, 0] }));
}

function hostRows({ host, model, site, workloads, keptFree, loads }: HostRow, locale: string): TableCell[][] {
  const parts = Math.max(1, Math.ceil(workloads.length / NAMES_PER_ROW));
  return Array.from({ length: parts }, (_, part) => {
    const names = workloads.slice(part * NAMES_PER_ROW, (part + 1) * NAMES_PER_ROW).join(', ');
    if (part > 0) return [text(`${host}, continued`, { color: COLOURS.ink3 }), '', text(names)];
    const under = note(`${model}\n${site}`);
    const count = note(keptFree ? 'kept free for a failing host' : counted(workloads.length, 'workload', locale));
    return [{ stack: [text(host, { bold: true }), under] }, { stack: loads.map((load) => loadLine(load, locale)) }, { stack: [count, text(names)] }];
  });
}

function loadLine({ resource, peakRatio }: HostRow['loads'][number], locale: string): Content {
  return {
    columns: [
      note(resource, { width: 56 }), { svg: fillBar(BAR.width, BAR.height, peakRatio), width: BAR.width + 2, margin: [0, 2, 0, 0] },
      note(percent(peakRatio, locale), { width: 28, alignment: 'right', color: peakRatio > 1 ? COLOURS.bad : COLOURS.ink2 }),
    ],
  };
}

const MOVE_COLUMNS: readonly Column[] = [
  { head: 'Server today', width: 120 }, { head: 'Workload', width: 'rest' }, { head: 'Application', width: 80 }, { head: 'To host', width: 96 },
  { head: 'CPU\npoints', width: 34, right: true }, { head: 'Memory\nGiB', width: 34, right: true },
];

/** The list the people who move things work from. */
export function movesSection({ moves, style }: Report, opening: Opening): Content[] {
  const lead = 'Site by site and server by server, so that each can be switched off as soon as it is empty. CPU and memory are what each was sized to.';
  const sites = [...new Set(moves.moves.map(({ fromSite }) => fromSite))];
  return section({ id: 'moves', opening, title: moves.title, lead }, [table(MOVE_COLUMNS, sites.flatMap((site) => [
    groupRow(site === '' ? 'Site not given' : site, MOVE_COLUMNS.length), ...moves.moves.filter(({ fromSite }) => fromSite === site).map((move) => moveRow(move, style.locale)),
  ]))]);
}

/** The site of the host is named where the workload leaves its own. */
function moveRow(move: MoveRow, locale: string): TableCell[] {
  const target = move.toSite === move.fromSite ? move.toHost : `${move.toHost}, ${move.toSite}`;
  return [
    text(move.fromServer), text(move.workload, { bold: true }), text(move.application), text(target),
    sized(move.cpuPoints, 1, locale), sized(move.memoryMib, 1024, locale),
  ];
}

function sized(value: number | null, divisor: number, locale: string): TableCell {
  return number(value === null ? '–' : new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value / divisor));
}
