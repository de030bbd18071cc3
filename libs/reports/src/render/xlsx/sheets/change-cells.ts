import type { ChangeRow } from '../../../report.js';
import { EMPTY, liveWhereTrue, type Cell } from '../cell.js';

/** After less before, and that as a share of before, from the two cells in the same row; empty where either is unknown. */
export function changeCells({ before, after, changeRatio }: ChangeRow, row: number, [today, plan]: readonly [string, string]): readonly [Cell, Cell] {
  if (before === null || after === null) return [EMPTY, EMPTY];
  const ratio = before === 0 ? EMPTY : liveWhereTrue(`IF(${today}${row}=0,"",${plan}${row}/${today}${row}-1)`, after / before - 1, changeRatio);
  return [{ value: after - before, formula: `${plan}${row}-${today}${row}` }, ratio];
}
