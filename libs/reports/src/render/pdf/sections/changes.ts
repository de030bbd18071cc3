import { FIGURE_MEANINGS, type FigureGroup } from '@stowage/domain';
import type { Content } from 'pdfmake';
import type { ChangeRow, Report } from '../../../report.js';
import { saysSomething } from '../../../build-report/change-rows.js';
import { changeText } from '../../../wording/change-text.js';
import { changePercent } from '../../../wording/numbers.js';
import { counted } from '../../../wording/words.js';
import { ledgerTable } from '../ledger-table.js';
import { statementList, type PageOf } from '../page-one.js';
import { table, type Column } from '../table.js';
import { note, number, text } from '../text.js';
import { section } from './section.js';

const GROUPS: readonly (readonly [FigureGroup, string])[] = [
  ['estate', 'Estate'], ['power', 'Power and cooling'], ['carbon', 'Carbon'], ['money', 'Money'], ['service', 'Service'],
];

const LEAD = 'Every figure before and after on one scale. The range of the change moves shared inputs together, so it is narrower than '
  + 'the ranges of before and after.';

/** So many statements surely fit one page. */
const KEEP_TOGETHER = 10;

/** Every figure before and after, what others published beside ours, and all that gets worse. */
export function changesSection(report: Report, pageOf: PageOf): Content[] {
  const groups = GROUPS.map(([group, label]) => ({
    label, rows: report.ledger.filter((row) => FIGURE_MEANINGS[row.key].group === group && saysSomething(row)),
  })).filter(({ rows }) => rows.length > 0);
  const verdicts = groups.flatMap(({ rows }) => rows).map((row) => changeText(row, report.style).verdict);
  const worse = verdicts.filter((verdict) => verdict === 'worse').length;
  const improved = counted(verdicts.filter((verdict) => verdict === 'better').length, 'figure', report.style.locale);
  const worsened = worse === 0 ? 'none gets' : `${worse} ${worse === 1 ? 'gets' : 'get'}`;
  const title = `${improved} get better, ${worsened} worse`;
  return section({ id: 'changes', opening: 'new-page', title, lead: LEAD }, [
    ledgerTable(groups, report), ...unknown(report), ...published(report), everything(report, pageOf),
  ]);
}

function unknown({ ledger }: Report): Content[] {
  const silent = ledger.filter((row) => !saysSomething(row));
  if (silent.length === 0) return [];
  return [note(`Not known: ${silent.map(({ label, note: why }) => (why === undefined ? label : `${label} (${why})`)).join('; ')}.`, { margin: [0, 6, 0, 0] })];
}

function published(report: Report): Content[] {
  const rows = report.ledger.filter((row) => row.published !== undefined);
  if (rows.length === 0) return [];
  const columns: readonly Column[] = [
    { head: 'Figure', width: 104 }, { head: 'Published', width: 84, right: true }, { head: 'Ours', width: 50, right: true },
    { head: 'Where they differ, and source', width: 'rest' },
  ];
  return [
    table(columns, rows.map((row) => [text(row.label), number(publishedText(row, report)), number(ours(row, report), { bold: true }), text(why(row))]), { title: 'Published results beside ours' }),
  ];
}

/** "−99.4 %, 3 weeks to 3 hours". */
function publishedText({ published: of }: ChangeRow, { style }: Report): string {
  const change = of?.changeRatio === undefined ? undefined : changePercent(of.changeRatio, style.locale);
  const values = of?.before !== undefined && of.after !== undefined ? `${of.before} to ${of.after}` : (of?.after ?? of?.before);
  return [change, values].filter((part) => part !== undefined).join(', ');
}

const ours = (row: ChangeRow, { style }: Report): string => (row.before === null || row.after === null ? 'not modelled' : changeText(row, style).change);

function why({ published: of, note: reason, before }: ChangeRow): string {
  const difference = of?.difference ?? (before === null ? reason : undefined);
  return [difference, `Source: ${of?.source ?? ''}.`].filter(Boolean).join(' ');
}

const everything = (report: Report, pageOf: PageOf): Content => ({
  columns: [statementList('What gets worse', report.worse, pageOf), statementList('What the figures rest on', report.restsOn, pageOf)],
  columnGap: 28, margin: [0, 14, 0, 0], unbreakable: report.worse.length <= KEEP_TOGETHER,
});
