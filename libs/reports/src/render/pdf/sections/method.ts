import type { Content, TableCell } from 'pdfmake';
import { COLOURS } from '../../../charts/colours.js';
import type { MethodInput, MethodNote, Report } from '../../../report.js';
import { changeText } from '../../../wording/change-text.js';
import { asGiven, NO_BREAK_SPACE, significant } from '../../../wording/numbers.js';
import { table, type Column } from '../table.js';
import { undrawable } from '../runs.js';
import { note, text, unitText } from '../text.js';
import { section, type Opening } from './section.js';

const COLUMNS: readonly Column[] = [{ head: 'Figure', width: 122 }, { head: 'How it is reckoned, and from what', width: 'rest' }];

/** How each figure is reckoned, with the numbers that went in. */
export function methodSection({ methods, style }: Report, opening: Opening): Content[] {
  const sources = [...new Set(methods.map(({ source }) => source))].join('; ');
  const lead = 'Written from the same rows the figures are computed from. Where a figure is worked out from other figures, their inputs '
    + 'stand with them. A number in brackets is the input’s place in the list before, with its range and '
    + `source. Where the two sides use different numbers, both are given, today’s first.${sources === '' ? '' : ` Method: ${sources}.`}`;
  return section({ id: 'method', opening, title: 'How each figure is reckoned', lead }, [table(COLUMNS, methods.map((method) => methodRow(method, style)))]);
}

function methodRow(method: MethodNote, style: Report['style']): TableCell[] {
  const { before, after, unit } = changeText(method.row, style);
  const inputs = method.inputs.map((input) => inputText(input, style.locale)).join('; ');
  return [
    { stack: [text(method.label, { bold: true }), text([`${before} to ${after}`, unit].filter(Boolean).join(NO_BREAK_SPACE), { color: COLOURS.ink2 })] },
    { stack: [text(method.formula), ...(inputs === '' ? [] : [note(inputs, { fontSize: 7.4 })])] },
  ];
}

/** "Electricity 4.6 INR/kWh [1]", "Average power of the machines 2.29 to 1.18 kW". */
function inputText({ label, unit, before, after, assumptionNumber }: MethodInput, locale: string): string {
  const written = (value: number): string => (assumptionNumber === undefined ? significant(value, locale) : asGiven(value, locale));
  const values = [before, after].filter((value) => value !== null);
  const shown = [...new Set(values.map(written))].join(' to ');
  const side = values.length === 2 ? '' : before === null ? ' (plan)' : ' (today)';
  const place = assumptionNumber === undefined ? '' : ` [${assumptionNumber}]`;
  return `${label} ${[shown, unitText(unit)].filter(Boolean).join(NO_BREAK_SPACE)}${side}${place}`;
}

/** What this plan is, so that anybody can make it again, and the words used. */
export function identitySection(report: Report, opening: Opening): Content[] {
  const { identity, glossary } = report;
  const rows: TableCell[][] = [
    [text('Scenario'), text(identity.scenario)], [text('Plan'), text(`sha256 ${identity.sha256}`)], [text('Seed'), text(String(identity.seed))],
    ...identity.inputs.map(({ file, sha256 }): TableCell[] => [text(file), text(`sha256 ${sha256}`)]), [text('Check'), text(identity.checked)],
  ];
  return section({ id: 'identity', opening, title: 'Same inputs and seed give this plan again', lead: '' }, [
    table([{ head: 'Part', width: 110 }, { head: 'Which', width: 'rest' }], rows),
    ...boxes(report),
    table([{ head: 'Term', width: 110 }, { head: 'Here it means', width: 'rest' }], glossary.map(({ term, meaning }) => [text(term, { bold: true }), text(meaning)]), { title: 'Words' }),
  ]);
}

/** Says which letters no font here can draw, so that a box in a name is no riddle. */
function boxes({ title, moves, leftOut }: Report): Content[] {
  const moved = moves.moves.flatMap(({ workload, application, fromServer, fromSite, toSite }) => [workload, application, fromServer, fromSite, toSite]);
  const names = [title, ...moved, ...leftOut.unplaced.map(({ workload }) => workload)];
  const missing = undrawable(names);
  if (missing.length === 0) return [];
  const codes = missing.slice(0, 8).map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  const which = codes.join(', ') + (missing.length > codes.length ? ', …' : '');
  const sentence = `${missing.length} letters in names have no font here and print as boxes (${which}). The CSV files and plan.json hold the names whole.`;
  return [note(sentence, { margin: [0, 8, 0, 0] })];
}
