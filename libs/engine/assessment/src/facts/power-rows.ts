import type { PowerBasis } from '@stowage/models';
import { EVIDENCE_ERROR, row, type DefaultAssumption } from '@stowage/models';

/** Key of the assumption that holds the error of a power row. */
export const rowErrorKey = (group: string): string => `power.rowError.${group}`;

/** One assumption per power row in use: its error, 1 = as in the table. Machines on one row are wrong together. */
export function powerErrorRows(bases: readonly PowerBasis[]): DefaultAssumption[] {
  const byGroup = new Map(bases.map((basis) => [basis.group, basis] as const));
  return [...byGroup.values()].map((basis) => {
    const error = EVIDENCE_ERROR[basis.evidence];
    return row({
      key: rowErrorKey(basis.group), label: `Power of ${basis.group.replaceAll('-', ' ')}, against the row it rests on`,
      range: [1, 1 - error, 1 + error], unit: '×', source: basis.source, year: 2026, origin: 'computed',
    });
  });
}
