'use client';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';

interface VirtualTableProps<T> {
  readonly rows: readonly T[];
  readonly rowHeight: number;
  readonly head: ReactNode;
  readonly row: (item: T, index: number) => ReactNode;
  readonly label: string;
  readonly columns: number;
}

const VIRTUAL_ABOVE = 200;

/** A table that keeps 10,000 rows smooth: above 200 only those in sight are in the page. `row` renders a `tr`. */
export function VirtualTable<T>({ rows, rowHeight, head, row, label, columns }: VirtualTableProps<T>) {
  const frame = useRef<HTMLDivElement>(null);
  const long = rows.length > VIRTUAL_ABOVE;
  const virtual = useVirtualizer({
    count: long ? rows.length : 0,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = long ? virtual.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
  return (
    <div ref={frame} className="tw" tabIndex={0} role="region" aria-label={label} style={long ? { height: 620, overflow: 'auto' } : undefined}>
      <table className="t" aria-rowcount={rows.length + 1}>
        <thead className={long ? 'sticky' : undefined}>{head}</thead>
        <tbody>
          {above > 0 && (
            <tr aria-hidden="true">
              <td colSpan={columns} style={{ height: above, padding: 0, border: 0 }} />
            </tr>
          )}
          {long
            ? items.map((item) => {
                const data = rows[item.index];
                return data === undefined ? null : row(data, item.index);
              })
            : rows.map(row)}
          {below > 0 && (
            <tr aria-hidden="true">
              <td colSpan={columns} style={{ height: below, padding: 0, border: 0 }} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
