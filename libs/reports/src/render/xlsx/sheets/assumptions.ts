import type { AssumptionRow } from '../../../report.js';
import { refAt, type Cell, type Ref, type Sheet } from '../cell.js';
import { listSheet, type Field } from '../list-sheet.js';

export const ASSUMPTIONS = 'Assumptions';

const FIELDS: readonly Field<AssumptionRow & { readonly place: number }>[] = [
  { head: 'No.', width: 6, look: 'year', value: ({ place }) => place },
  { head: 'Input', width: 46, value: ({ label }) => label },
  { head: 'Site', width: 16, value: ({ site }) => site },
  { head: 'Value', width: 12, look: 'factor', value: ({ value }) => value },
  { head: 'Low', width: 12, look: 'factor', value: ({ low }) => low },
  { head: 'High', width: 12, look: 'factor', value: ({ high }) => high },
  { head: 'Unit', width: 20, value: ({ unit }) => unit },
  { head: 'Origin', width: 11, value: ({ origin }) => origin },
  { head: 'Set for this estate', width: 11, value: ({ changed }) => (changed === true ? 'yes' : 'no') },
  { head: 'Source', width: 60, value: ({ source }) => source },
  { head: 'Year', width: 7, look: 'year', value: ({ year }) => year },
  { head: 'Key', width: 32, value: ({ key }) => key },
];
const USED = 'If you change it here';
const VALUE_LETTER = 'D';
const FIRST_ROW = 2;

/** Finds the row that holds at a site: its own, else the one of the whole estate. */
export type AssumptionRefs = (key: string, siteId?: string) => Ref | undefined;

export function assumptionRefs(assumptions: readonly AssumptionRow[]): AssumptionRefs {
  return (key, siteId) => {
    const own = assumptions.findIndex((row) => row.key === key && siteId !== undefined && row.siteId === siteId);
    const index = own >= 0 ? own : assumptions.findIndex((row) => row.key === key && row.siteId === undefined);
    const row = assumptions[index];
    return row === undefined ? undefined : { at: refAt(ASSUMPTIONS, VALUE_LETTER, FIRST_ROW + index), value: row.value };
  };
}

/** Every input, in the order of the PDF. Those the formulas of `others` use are marked: they alone move the workbook. */
export function assumptionsSheet(assumptions: readonly AssumptionRow[], others: readonly Sheet[]): Sheet {
  const list = listSheet(ASSUMPTIONS, FIELDS, assumptions.map((row, index) => ({ ...row, place: index + 1 })));
  const formulas = others.flatMap(({ rows }) => rows.flat()).flatMap(({ formula }) => formula ?? []);
  const used = new Set(formulas.flatMap((formula) => formula.match(/'Assumptions'![$A-Z0-9]+/g) ?? []));
  const rows = list.rows.map((row, index): readonly Cell[] => {
    const live = used.has(refAt(ASSUMPTIONS, VALUE_LETTER, FIRST_ROW + index));
    const cells = live ? row.map((cell, column): Cell => (FIELDS[column]?.head === 'Value' ? { ...cell, input: true } : cell)) : row;
    return [...cells, { value: live ? 'this workbook follows' : 'plan again' }];
  });
  return { ...list, columns: [...list.columns, { head: USED, width: 22 }], rows };
}
