import type { Content } from 'pdfmake';
import { COLOURS } from '../../../charts/colours.js';
import type { Report } from '../../../report.js';
import { showOne } from '../../../wording/measures.js';
import { asGiven, percent } from '../../../wording/numbers.js';
import { ledgerTable } from '../ledger-table.js';
import { table, type Column } from '../table.js';
import { note, number, text } from '../text.js';
import { section, type Opening } from './section.js';

/** Downtime, the targets it is held against, and what one failing host does. */
export function serviceSection(report: Report, opening: Opening): Content[] {
  const lead = 'Downtime is that of the mean workload: failures, restarts and planned work, not the quality of the application itself.';
  return section({ id: 'service', opening, title: report.service.title, lead }, [ledgerTable([{ rows: report.service.rows }], report), ...targets(report), ...failures(report)]);
}

function targets({ service, style }: Report): Content[] {
  if (service.targets.length === 0) return [];
  const columns: readonly Column[] = [
    { head: 'Availability target', width: 'rest' }, { head: 'Workloads', width: 80, right: true }, { head: 'Allowed a year', width: 90, right: true },
    { head: 'Today', width: 80, right: true }, { head: 'The plan', width: 80, right: true },
  ];
  const verdict = (met: boolean | null): string => (met === null ? 'not known' : met ? 'met' : 'missed');
  return [
    table(columns, service.targets.map((target) => [
      text(`${asGiven(target.availabilityRatio * 100, style.locale)}\u00a0%`), number(String(target.workloads)), number(showOne('minutes', target.allowedMinutes, style)),
      number(verdict(target.beforeMet), { color: COLOURS.beforeInk }), number(verdict(target.afterMet), { bold: true, color: target.afterMet === false ? COLOURS.bad : COLOURS.ink }),
    ]), { title: 'Against the targets' }),
  ];
}

function failures({ service, style }: Report): Content[] {
  if (service.failures.length === 0) return [];
  const columns: readonly Column[] = [
    { head: 'If this host fails', width: 84 }, { head: 'Site', width: 'rest' }, { head: 'The others', width: 50 }, { head: 'Fullest then', width: 56 },
    { head: 'How full', width: 38, right: true }, { head: 'When', width: 72 }, { head: 'How it recovers', width: 100 },
  ];
  return [
    table(columns, service.failures.map((failure) => [
      text(failure.host, { bold: true }), text(failure.site), text(failure.survives ? 'carry it' : 'fall short', { color: failure.survives ? COLOURS.ink : COLOURS.bad }),
      text(failure.fullest), number(percent(failure.worstRatio, style.locale)), text(failure.moment), text(failure.recovery),
    ]), { title: 'If a host fails' }),
    note('How full: the fullest of the remaining hosts at its busiest, against what a plan may fill.', { margin: [0, 5, 0, 0] }),
  ];
}
