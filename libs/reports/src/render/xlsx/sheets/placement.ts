import type { PlanDocument } from '@stowage/domain';
import { placementRows } from '../../csv/placement-csv.js';
import { plain, type Column, type Sheet } from '../cell.js';

/** In the order of placement.csv. */
const COLUMNS: readonly Column[] = [
  { head: 'Workload', width: 24 }, { head: 'Status', width: 11 }, { head: 'Application', width: 20 }, { head: 'Owner', width: 14 }, { head: 'Environment', width: 13 },
  { head: 'From server', width: 20 }, { head: 'From site', width: 16 }, { head: 'To host', width: 16 }, { head: 'To host model', width: 28 }, { head: 'To site', width: 16 },
  { head: 'CPU at its busiest, CPU points', width: 12, look: 'tenth' }, { head: 'Memory at its busiest, MiB', width: 12, look: 'whole' }, { head: 'Disk, MiB', width: 12, look: 'whole' },
  { head: 'Disk operations at the busiest, 1/s', width: 14, look: 'whole' }, { head: 'Network at its busiest, bytes/s', width: 15, look: 'whole' }, { head: 'Reason', width: 60 },
];

/** One row a workload, the rows of placement.csv. */
export function placementSheet(document: PlanDocument): Sheet {
  return { name: 'Placement', columns: COLUMNS, rows: placementRows(document).map((row) => row.map(plain)) };
}
