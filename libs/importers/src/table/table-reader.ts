import type { IssueLog, Problem } from '../issue-log.js';
import { decideDecimalMarks } from './decimal-mark.js';
import { cellText, type Cell, type GridRow } from './grid.js';
import type { ColumnAt, Header } from './match-columns.js';
import { isNullText } from './null-text.js';
import type { QuantityKind } from './quantity-kinds.js';
import { readQuantity, type QuantityColumn } from './read-quantity.js';

/** Reads the rows below a header cell by cell, and puts what is wrong with a cell into the log with its place. */
export class TableReader<F extends string> {
  readonly rows: readonly GridRow[];
  private readonly quantities = new Map<F, QuantityColumn>();

  constructor(readonly header: Header<F>, readonly log: IssueLog) {
    this.rows = header.grid.rows.slice(header.at + 1).filter((row) => !this.isHeaderAgain(row));
    for (const row of this.rows) this.noteLongRow(row);
    this.decideQuantities();
  }

  /** A separator inside an unquoted cell shifts what follows. */
  private noteLongRow(row: GridRow): void {
    const width = this.header.grid.rows[this.header.at]?.cells.length ?? 0;
    if (this.header.grid.delimiter === undefined || row.cells.length <= width || row.cells.slice(width).every((cell) => cell === null)) return;
    this.log.add({
      severity: 'warning', code: 'row-too-long', message: `The row has ${row.cells.length} cells, the header ${width}; values may stand in the wrong column.`,
      maybe: 'Maybe a cell that holds the separator should be in quotes.',
    }, { row: row.row });
  }

  /** Files put one after the other repeat the header. */
  private isHeaderAgain(row: GridRow): boolean {
    const columns = [...this.header.columns.values()];
    if (columns.length < 2 || columns.some(({ index, header }) => cellText(row.cells[index]) !== header)) return false;
    this.log.add({ severity: 'note', code: 'header-repeated', message: 'The header is repeated here; the row was left out.' }, { sheet: this.header.grid.sheet, row: row.row });
    return true;
  }

  has(field: F): boolean {
    return this.header.columns.has(field);
  }

  cell(row: GridRow, field: F): Cell {
    const at = this.header.columns.get(field);
    return at === undefined ? null : (row.cells[at.index] ?? null);
  }

  /** Text of a cell; a leading apostrophe, which Excel shows to nobody, is dropped. Formula-looking text stays text. */
  text(row: GridRow, field: F): string | undefined {
    const text = cellText(this.cell(row, field)).replace(/^'/, '').trim();
    if (isNullText(text)) return undefined;
    if (/^[=@]/.test(text)) {
      this.report(row, field, {
        severity: 'warning', code: 'formula', message: 'This looks like a formula; it was kept as plain text.', maybe: 'Maybe paste the column as values before saving.',
      });
    }
    return text;
  }

  /** Value in the unit its kind keeps; undefined = unknown, or wrong and then in the log. */
  quantity(row: GridRow, field: F): number | undefined {
    const column = this.quantities.get(field);
    if (column === undefined) return undefined;
    const { value, problem } = readQuantity(this.cell(row, field), column);
    if (problem !== undefined) this.report(row, field, problem);
    return value;
  }

  /** Puts a problem with one cell, or with the whole row, into the log. */
  report(row: GridRow, field: F | undefined, problem: Problem): void {
    const at = field === undefined ? undefined : this.header.columns.get(field);
    this.log.add(problem, {
      sheet: this.header.grid.sheet, row: row.row,
      ...(at !== undefined && { column: at.header, value: cellText(row.cells[at.index]) }),
    });
  }

  private decideQuantities(): void {
    const columns = [...this.header.columns.values()].filter(({ spec }) => spec.kind !== undefined);
    const texts = columns.map(({ index }) => this.rows.map((row) => row.cells[index]).filter((cell) => typeof cell === 'string'));
    const marks = decideDecimalMarks(texts, this.header.grid.delimiter?.startsWith(';') === true);
    columns.forEach((at, index) => {
      const { kind } = at.spec;
      const decision = marks[index];
      if (kind === undefined || decision === undefined) return;
      this.quantities.set(at.spec.field, { kind, mark: decision.mark, unit: at.unit ?? kind.defaultUnit, unitStated: at.unit !== undefined });
      if (decision.guessed) this.noteGuessedMark(at);
      if (kind.unit === 'ratio' && at.unit === undefined) this.noteRatios(at, kind);
    });
  }

  /** "0.12" under a header without a percent sign can mean 12 %. */
  private noteRatios(at: ColumnAt<F>, kind: QuantityKind): void {
    const column: QuantityColumn = { kind, mark: this.quantities.get(at.spec.field)?.mark ?? '.', unit: kind.defaultUnit, unitStated: false };
    const cells = this.rows.map((row) => row.cells[at.index] ?? null).filter((cell) => cellText(cell) !== '' && !cellText(cell).includes('%'));
    const values = cells.map((cell) => readQuantity(cell, column).value).filter((value) => value !== undefined);
    if (values.length < 3 || values.some((value) => value > 0.01) || values.every((value) => value === 0 || value === 0.01)) return;
    this.log.add({
      severity: 'warning', code: 'percent-or-ratio', message: 'All values are at most 1; they were read as percent, so as nearly nothing.',
      maybe: 'Maybe they are shares: multiply by 100, or write the percent sign.',
    }, { sheet: this.header.grid.sheet, column: at.header });
  }

  private noteGuessedMark(at: ColumnAt<F>): void {
    const separator = this.header.grid.delimiter?.startsWith(';') === true ? 'point' : 'comma';
    this.log.add({
      severity: 'warning', code: 'decimal-mark-guessed',
      message: `Numbers like "1.024" or "1,024" can mean two things; in this column the ${separator} was taken to group thousands.`,
      maybe: 'Maybe write the numbers without group signs.',
    }, { sheet: this.header.grid.sheet, column: at.header });
  }
}
