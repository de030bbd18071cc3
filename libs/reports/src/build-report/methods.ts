import { FIGURE_MEANINGS, type Assumption, type Figure, type FigureInput, type FigureKey, type PlanDocument } from '@stowage/domain';
import type { ChangeRow, MethodInput, MethodNote } from '../report.js';
import { siteName } from './sites.js';

/** One note per figure that has a value: its formula in words and the inputs of both sides beside each other. */
export function methodNotes({ assessment, inventory }: PlanDocument, rows: readonly ChangeRow[], assumptions: readonly Assumption[]): readonly MethodNote[] {
  const named = (input: FigureInput): FigureInput => (input.siteId === undefined ? input : { ...input, label: `${input.label} (${siteName(inventory, input.siteId)})` });
  const notes = rows.flatMap((row): MethodNote[] => {
    const [before, after] = [find(assessment.before.figures, row.key), find(assessment.after.figures, row.key)];
    const main = after ?? before;
    if (main === undefined || (row.before === null && row.after === null)) return [];
    return [{
      key: row.key, label: row.label, row, formula: formulas(before, after), source: main.source,
      inputs: merged((before?.inputs ?? []).map(named), (after?.inputs ?? []).map(named), assumptions),
    }];
  });
  return notes.map((note) => withoutInherited(note, notes));
}

/** A figure worked out from other figures names those; what went into them stands where they stand. */
function withoutInherited(note: MethodNote, notes: readonly MethodNote[]): MethodNote {
  const parts = notes.filter((other) => other !== note && note.inputs.some((input) => input.assumptionNumber === undefined && input.label === FIGURE_MEANINGS[other.key].label));
  const inherited = new Set(parts.flatMap(({ inputs }) => inputs.flatMap(({ assumptionNumber }) => assumptionNumber ?? [])));
  return { ...note, inputs: note.inputs.filter(({ assumptionNumber }) => assumptionNumber === undefined || !inherited.has(assumptionNumber)) };
}

const find = (figures: readonly Figure[], key: FigureKey): Figure | undefined => figures.find((figure) => figure.key === key);

/** Today's estate and the plan may be reckoned differently; then both formulas are given. */
function formulas(before: Figure | undefined, after: Figure | undefined): string {
  if (before === undefined || after === undefined || before.formula === after.formula) return (after ?? before)?.formula ?? '';
  return `Before: ${before.formula}. After: ${after.formula}`;
}

/** Inputs of the same name, unit and site share a row. */
function merged(before: readonly FigureInput[], after: readonly FigureInput[], assumptions: readonly Assumption[]): readonly MethodInput[] {
  const same = (a: FigureInput, b: FigureInput): boolean => a.label === b.label && a.unit === b.unit && a.siteId === b.siteId;
  const both = before.map((input) => methodInput(input, after.find((other) => same(input, other)), assumptions));
  const added = after.filter((input) => !before.some((other) => same(input, other))).map((input) => methodInput(undefined, input, assumptions));
  return [...both, ...added];
}

function methodInput(before: FigureInput | undefined, after: FigureInput | undefined, assumptions: readonly Assumption[]): MethodInput {
  const input = after ?? before;
  if (input === undefined) throw new Error('an input is on one side at least');
  const { label, unit, origin, source, assumptionKey, siteId } = input;
  const place = assumptions.findIndex((row) => row.key === assumptionKey && row.siteId === siteId);
  return {
    label, unit, origin, source, before: valueOf(before), after: valueOf(after), ...pickRange(input),
    ...(place < 0 ? {} : { assumptionNumber: place + 1 }),
  };
}

const valueOf = (input: FigureInput | undefined): number | null => input?.value ?? null;

function pickRange({ low, high, year }: FigureInput): Pick<MethodInput, 'low' | 'high' | 'year'> {
  return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }), ...(year === undefined ? {} : { year }) };
}
