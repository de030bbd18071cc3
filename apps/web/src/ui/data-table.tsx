'use client';
import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { VirtualTable } from './virtual-rows';

export interface Column<T> {
  readonly key: string;
  /** Header; the unit stands on line two. */
  readonly label: string;
  readonly unit?: string;
  readonly cell: (row: T) => ReactNode;
  /** What to sort by; null sorts last. Absent = cannot be sorted. */
  readonly sortBy?: (row: T) => string | number | null;
  readonly numeric?: boolean;
  /** `lapcut` leaves on laptops, `cut` on phones. */
  readonly className?: string;
}

interface DataTableProps<T> {
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly rowKey: (row: T) => string;
  readonly label: string;
}

interface Sort {
  readonly key: string;
  readonly down: boolean;
}

/** A sortable table of any length. */
export function DataTable<T>({ rows, columns, rowKey, label }: DataTableProps<T>) {
  const [sort, setSort] = useState<Sort>();
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort]);
  const toggle = (key: string) => setSort((known) => (known?.key !== key ? { key, down: false } : known.down ? undefined : { key, down: true }));
  const classes = ({ numeric, className }: Column<T>) => [numeric && 'num', className].filter(Boolean).join(' ') || undefined;
  return (
    <VirtualTable
      rows={sorted}
      rowHeight={38}
      label={label}
      columns={columns.length}
      head={
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={classes(column)}
              aria-sort={sort?.key === column.key ? (sort.down ? 'descending' : 'ascending') : undefined}
            >
              {column.sortBy ? (
                <button type="button" className="sort" data-sorted={sort?.key === column.key || undefined} onClick={() => toggle(column.key)}>
                  {column.label}
                  {sort?.key === column.key ? (sort.down ? ' ↓' : ' ↑') : ''}
                </button>
              ) : (
                column.label
              )}
              {column.unit && (
                <>
                  <br />
                  {column.unit}
                </>
              )}
            </th>
          ))}
        </tr>
      }
      row={(row) => (
        <tr key={rowKey(row)}>
          {columns.map((column) => (
            <td key={column.key} className={classes(column)}>
              {column.cell(row)}
            </td>
          ))}
        </tr>
      )}
    />
  );
}

function sortRows<T>(rows: readonly T[], columns: readonly Column<T>[], sort: Sort | undefined): readonly T[] {
  const by = columns.find(({ key }) => key === sort?.key)?.sortBy;
  if (!by || !sort) return rows;
  const direction = sort.down ? -1 : 1;
  return rows
    .map((row) => ({ row, value: by(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return a.value === b.value ? 0 : a.value === null ? 1 : -1;
      return (
        direction *
        (typeof a.value === 'number' && typeof b.value === 'number'
          ? a.value - b.value
          : String(a.value).localeCompare(String(b.value), undefined, { numeric: true }))
      );
    })
    .map(({ row }) => row);
}
