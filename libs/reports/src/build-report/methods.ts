import type { Assumption, Figure, FigureInput, FigureKey, PlanDocument } from '@stowage/domain';
import type { ChangeRow, MethodInput, MethodNote } from '../report.js';

/** One note per figure that has a value: its formula in words and the inputs of both sides beside each other. */
export function methodNotes({ assessment }: PlanDocument, rows: readonly ChangeRow[], assumptions: readonly Assumption[]): readonly MethodNote[] {
  return rows.flatMap((row) => {
    const [before, after] = [find(assessment.before.figures, row.key), find(assessment.after.figures, row.key)];
    const main = after ?? before;
    if (main === undefined || (row.before === null && row.after === null)) return [];
    return [{
      key: row.key, label: row.label, row, formula: formulas(before, after), source: main.source,
      inputs: merged(before?.inputs ?? [], after?.inputs ?? [], assumptions),
    }];
  });
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
  const { label, unit, low, high, origin, source, year, assumptionKey, siteId } = input;
  const place = assumptions.findIndex((row) => row.key === assumptionKey && row.siteId === siteId);
  return {
    label, unit, origin, source, before: before?.value ?? null, after: after?.value ?? null,
    ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }), ...(year === undefined ? {} : { year }),
    ...(place < 0 ? {} : { assumptionNumber: place + 1 }),
  };
}
