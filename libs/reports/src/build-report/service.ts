import type { FigureKey, HostFailure, PlanDocument } from '@stowage/domain';
import type { ChangeRow, FailureRow, ServiceStory, TargetRow } from '../report.js';
import { show } from '../wording/measures.js';
import type { MoneyStyle } from '../wording/money.js';
import { NO_BREAK_SPACE } from '../wording/numbers.js';
import { capital } from '../wording/words.js';
import { pickRows, saysSomething } from './change-rows.js';
import { siteName } from './sites.js';
import { RESOURCE_WORDS } from './statements.js';

const KEYS: readonly FigureKey[] = ['downtimeMinutesPerYear', 'workloadsPerFailure', 'deployHours', 'restoreHours'];
const MINUTES_PER_YEAR = 365 * 24 * 60;

export function serviceStory(document: PlanDocument, rows: readonly ChangeRow[], style: MoneyStyle): ServiceStory {
  const { plan, inventory } = document;
  return {
    title: title(pickRows(rows, ['downtimeMinutesPerYear'])[0], style),
    rows: pickRows(rows, KEYS).filter(saysSomething),
    targets: targets(document),
    failures: plan.clusters.flatMap(({ siteId, failures }) => failures.map((failure) => failureRow(failure, siteName(inventory, siteId), plan.slots))),
  };
}

function title(downtime: ChangeRow | undefined, style: MoneyStyle): string {
  if (downtime === undefined || downtime.before === null || downtime.after === null) return 'Downtime is not known in full';
  const { values: [before, after], unit } = show(downtime.measure, [downtime.before, downtime.after], style);
  return `A workload is down ${after}${NO_BREAK_SPACE}${unit} a year instead of ${before}${NO_BREAK_SPACE}${unit}`;
}

/** Downtime is reckoned for the mean workload, so each target is held against that one figure. */
function targets({ inventory, assessment }: PlanDocument): readonly TargetRow[] {
  const ratios = inventory.workloads.flatMap(({ slaTargetRatio }) => (slaTargetRatio === undefined ? [] : [slaTargetRatio]));
  const met = (expected: number | null, allowed: number): boolean | null => (expected === null ? null : expected <= allowed);
  return [...new Set(ratios)].sort((a, b) => b - a).map((availabilityRatio) => {
    const allowedMinutes = (1 - availabilityRatio) * MINUTES_PER_YEAR;
    return {
      availabilityRatio, workloads: ratios.filter((ratio) => ratio === availabilityRatio).length, allowedMinutes,
      beforeMet: met(assessment.before.downtimeMinutesPerYear, allowedMinutes), afterMet: met(assessment.after.downtimeMinutesPerYear, allowedMinutes),
    };
  });
}

const RECOVERY: { readonly [R in HostFailure['recovery']]: string } = {
  restart: 'its workloads restart on the others', rebalance: 'others must move too', impossible: 'not all can run',
};

function failureRow(failure: HostFailure, site: string, slots: number): FailureRow {
  return {
    host: failure.host, site, survives: failure.slotsShort === 0, fullest: capital(RESOURCE_WORDS[failure.worstResource]),
    worstRatio: failure.worstRatio, moment: slotWords(failure.worstSlot, slots), recovery: RECOVERY[failure.recovery],
  };
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "Tuesday 10:00" for a slot of the week, "10:00" for one of the day, "at any time" where demand does not vary. */
export function slotWords(slot: number, slots: number): string {
  if (slots === 1) return 'at any time';
  const hour = `${String(slot % 24).padStart(2, '0')}:00`;
  return slots === 168 ? `${DAYS[Math.floor(slot / 24)] ?? ''} ${hour}` : hour;
}
