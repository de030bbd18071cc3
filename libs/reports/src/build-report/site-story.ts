import type { FigureKey, PlanDocument } from '@stowage/domain';
import type { ChangeRow, SiteStory } from '../report.js';
import { show } from '../wording/measures.js';
import type { MoneyStyle } from '../wording/money.js';
import { NO_BREAK_SPACE } from '../wording/numbers.js';
import { pickRows, saysSomething } from './change-rows.js';
import { sitePairs } from './sites.js';

const KEYS: readonly FigureKey[] = [
  'averagePowerKw', 'peakPowerKw', 'itAveragePowerKw', 'heatAverageKw', 'energyKwhPerYear',
  'operationalKgCo2ePerYear', 'embodiedKgCo2ePerYear', 'emissionsKgCo2ePerYear',
];

const CARBON_NOTE = 'Carbon from electricity is location-based (GHG Protocol Scope 2): energy at the meter times the average of the grid the '
  + 'site draws from. Carbon of new hardware (Scope 3) is spread over its years of use; that of machines already bought is spent and counts as zero.';

export function siteStory(document: PlanDocument, rows: readonly ChangeRow[], style: MoneyStyle): SiteStory {
  const power = pickRows(rows, ['averagePowerKw'])[0];
  return { title: title(power, style), sites: sitePairs(document), rows: pickRows(rows, KEYS).filter(saysSomething), carbonNote: CARBON_NOTE };
}

function title(power: ChangeRow | undefined, style: MoneyStyle): string {
  if (power === undefined || power.before === null || power.after === null) return 'Power, cooling and carbon';
  const { values: [before, after], unit } = show(power.measure, [power.before, power.after], style);
  const verb = power.after <= power.before ? 'falls' : 'rises';
  return `Power at the meter ${verb} from ${before} to ${after}${NO_BREAK_SPACE}${unit}`;
}
