import { FIGURE_MEANINGS, type Assessment, type Figure, type FigureChange, type FigureKey } from '@stowage/domain';
import type { ChangeRow, Published } from '../report.js';
import { MEASURES } from '../wording/measures.js';

/** Every figure of the assessment as a row; figures unknown on both sides stay, with the reason. */
export function changeRows(assessment: Assessment): readonly ChangeRow[] {
  return assessment.changes.map((change) => {
    const { label, group, better } = FIGURE_MEANINGS[change.key];
    const before = figureOf(assessment.before.figures, change.key);
    const after = figureOf(assessment.after.figures, change.key);
    const note = after?.note ?? before?.note;
    const published = publishedOf(change);
    return {
      key: change.key, label: labelFor(change.key, label, assessment.years), group, better, measure: MEASURES[change.key],
      before: change.before, after: change.after, changeRatio: change.changeRatio, origin: after?.origin ?? before?.origin ?? 'computed',
      ...rangeOf(change), ...(published === undefined ? {} : { published }), ...(note === undefined ? {} : { note }),
    };
  });
}

/** The rows of these figures, in this order; figures the assessment does not have are left out. */
export function pickRows(rows: readonly ChangeRow[], keys: readonly FigureKey[]): readonly ChangeRow[] {
  return keys.flatMap((key) => rows.filter((row) => row.key === key));
}

/** Known on both sides, or published: worth a line. */
export const saysSomething = (row: ChangeRow): boolean => (row.before !== null && row.after !== null) || row.published !== undefined;

const figureOf = (figures: readonly Figure[], key: FigureKey): Figure | undefined => figures.find((figure) => figure.key === key);

const labelFor = (key: FigureKey, label: string, years: number): string => (key === 'totalCost' ? `Total cost over ${years} years` : label);

function rangeOf({ changeLow, changeHigh }: FigureChange): Pick<ChangeRow, 'range'> {
  if (changeLow === undefined || changeHigh === undefined) return {};
  return { range: { low: changeLow, high: changeHigh } };
}

function publishedOf({ published, publishedNote }: FigureChange): Published | undefined {
  if (published === undefined) return undefined;
  return publishedNote === undefined ? published : { ...published, difference: publishedNote };
}
