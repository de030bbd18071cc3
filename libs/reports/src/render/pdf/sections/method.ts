import type { Content, TableCell } from 'pdfmake';
import { COLOURS } from '../../../charts/colours.js';
import type { MethodInput, MethodNote, Report } from '../../../report.js';
import { changeText } from '../../../wording/change-text.js';
import { asGiven, EN_DASH } from '../../../wording/numbers.js';
import { table, type Column } from '../table.js';
import { heading, inline, note, number, text } from '../text.js';
import { section, type Opening } from './section.js';

/** Inputs up to this many are kept on one page with their formula. */
const KEEP_TOGETHER = 14;

const COLUMNS: readonly Column[] = [
  { head: 'Input', width: 'rest' }, { head: 'Before', width: 52, right: true }, { head: 'After', width: 52, right: true }, { head: 'Unit', width: 62 },
  { head: 'Low–high', width: 78, right: true }, { head: 'Origin', width: 48 }, { head: 'Source', width: 112 },
];

/** How each figure is reckoned, with the numbers that went in. */
export function methodSection({ methods, style }: Report, opening: Opening): Content[] {
  const lead = 'Written from the same rows the figures are computed from. Where before and after use different numbers, both are given.';
  return section('method', opening, 'How each figure is reckoned', lead, methods.map((method) => methodBlock(method, style)));
}

function methodBlock(method: MethodNote, style: Report['style']): Content {
  const { before, after, unit } = changeText(method.row, style);
  const stack: Content[] = [
    { text: [...inline(method.label, { bold: true }), ...inline(`   ${before} to ${after} ${unit}`.trimEnd(), { color: COLOURS.ink2 })] },
    text(method.formula, { margin: [0, 1, 0, 0] }),
    note(`Source: ${method.source}`, { margin: [0, 1, 0, 2] }),
    ...(method.inputs.length === 0 ? [] : [table(COLUMNS, method.inputs.map((input) => inputRow(input, style.locale)), { fontSize: 7.6 })]),
  ];
  return { stack, margin: [0, 0, 0, 10], unbreakable: method.inputs.length <= KEEP_TOGETHER };
}

function inputRow(input: MethodInput, locale: string): TableCell[] {
  const given = (value: number | null): string => (value === null ? EN_DASH : asGiven(value, locale));
  const range = input.low === undefined || input.high === undefined ? '' : `${asGiven(input.low, locale)}${EN_DASH}${asGiven(input.high, locale)}`;
  return [
    text(input.label), number(given(input.before), { color: COLOURS.beforeInk }), number(given(input.after), { bold: true }), text(input.unit), number(range),
    text(input.origin), text(input.year === undefined ? input.source : `${input.source}, ${input.year}`),
  ];
}

/** What this plan is, so that anybody can make it again, and the words used. */
export function identitySection({ identity, glossary }: Report, opening: Opening): Content[] {
  const rows: TableCell[][] = [
    [text('Scenario'), text(identity.scenario)], [text('Plan'), text(`sha256 ${identity.sha256}`)], [text('Seed'), text(String(identity.seed))],
    ...identity.inputs.map(({ file, sha256 }): TableCell[] => [text(file), text(`sha256 ${sha256}`)]), [text('Check'), text(identity.checked)],
  ];
  return section('identity', opening, 'Same inputs and seed give this plan again', '', [
    table([{ head: 'What', width: 110 }, { head: '', width: 'rest' }], rows),
    heading('Words', { margin: [0, 14, 0, 1] }),
    table([{ head: 'Term', width: 110 }, { head: 'Here it means', width: 'rest' }], glossary.map(({ term, meaning }) => [text(term, { bold: true }), text(meaning)])),
  ]);
}
