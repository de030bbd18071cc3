'use client';
import { type ReactNode, useId, useState } from 'react';
import { plain } from '../ui/format';
import type { ChartTable } from './chart-table';
import { downloadCsv } from './download-csv';

interface ChartFrameProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly table: ChartTable;
  /** File name of the CSV, without ending. */
  readonly file: string;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

/** Title, what it shows, and the same figures as a table or a CSV. */
export function ChartFrame({ title, note, table, file, extra, children }: ChartFrameProps) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <section className="sec" aria-labelledby={id}>
      <div className="sh">
        <div>
          <div className="row" style={{ gap: 14 }}>
            <h2 id={id}>{title}</h2>
            <span className="row small noprint" style={{ gap: 12 }}>
              <button type="button" className="link" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
                {asTable ? 'Picture' : 'Table'}
              </button>
              <button type="button" className="link" onClick={() => downloadCsv(`${file}.csv`, table)}>
                CSV
              </button>
            </span>
          </div>
          {note && <p>{note}</p>}
        </div>
        {extra}
      </div>
      {asTable ? <TableView table={table} title={title} /> : children}
    </section>
  );
}

function TableView({ table, title }: { readonly table: ChartTable; readonly title: string }) {
  return (
    <div className="panel tw" tabIndex={0} role="region" aria-label={`${title}, as a table`} style={{ maxHeight: 520, overflowY: 'auto' }}>
      <table className="t">
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={column} scope="col" className={index > 0 ? 'num' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={at} className={at > 0 ? 'num' : undefined}>
                  {typeof cell === 'number' ? plain(cell) : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
