import type { SiteAssessment } from '@stowage/domain';
import type { Content, TableCell } from 'pdfmake';
import { COLOURS } from '../../../charts/colours.js';
import type { Report } from '../../../report.js';
import { show, type Measure } from '../../../wording/measures.js';
import { fixed } from '../../../wording/numbers.js';
import { ledgerTable } from '../ledger-table.js';
import { table, type Column } from '../table.js';
import { number, text } from '../text.js';
import { section, type Opening } from './section.js';

type SiteFigure = readonly [head: string, measure: Measure, (site: SiteAssessment) => number | null];

const FIGURES: readonly SiteFigure[] = [
  ['Machines', 'count', ({ machines }) => machines], ['Rack units', 'rackUnits', ({ rackUnits }) => rackUnits],
  ['Draw', 'powerKw', ({ itAveragePowerKw }) => itAveragePowerKw], ['Meter', 'powerKw', ({ averagePowerKw }) => averagePowerKw],
  ['Peak', 'powerKw', ({ peakPowerKw }) => peakPowerKw], ['Cooling', 'powerKw', ({ coolingAverageKw }) => coolingAverageKw],
  ['Energy', 'energyKwh', ({ energyKwhPerYear }) => energyKwhPerYear], ['Carbon', 'carbonKg', ({ operationalKgCo2ePerYear }) => operationalKgCo2ePerYear],
  ['Energy cost', 'money', ({ energyCostPerYear }) => energyCostPerYear],
];

/** So many sites surely fit one page. */
const KEEP_TOGETHER = 8;

/** Power, cooling and carbon of the estate and of each site. */
export function powerSection(report: Report, opening: Opening): Content[] {
  const { sites } = report;
  return section({ id: 'power', opening, title: sites.title, lead: sites.carbonNote }, [
    ledgerTable([{ rows: sites.rows }], report), { stack: [siteTable(report)], unbreakable: sites.sites.length <= KEEP_TOGETHER },
  ]);
}

function siteTable(report: Report): Content {
  const all = report.sites.sites.flatMap(({ before, after }) => [before, after]);
  const shown = FIGURES.map(([head, measure, value]) => ({ head, ...show(measure, all.map((site) => (site === undefined ? 0 : value(site))), report.style) }));
  const columns: readonly Column[] = [
    { head: 'Site', width: 'rest' }, { head: '', width: 24 },
    ...shown.map(({ head, unit }): Column => ({ head: unit === '' ? head : `${head}\n${unit}`, width: head === 'Machines' ? 41 : 34, right: true })),
    { head: 'PUE', width: 20, right: true },
  ];
  const rows = report.sites.sites.flatMap(({ name, before, after }, index) => ([['today', before], ['plan', after]] as const).map(([side, site], offset): TableCell[] => {
    const look = side === 'today' ? { color: COLOURS.beforeInk } : { bold: true };
    return [
      text(side === 'today' ? name : ''), text(side, look), ...shown.map(({ values }) => number(values[index * 2 + offset] ?? '', look)),
      number(site === undefined ? '–' : fixed(site.pue, 2, report.style.locale), look),
    ];
  }));
  return table(columns, rows, { fontSize: 7.4, title: 'By site, a year' });
}
