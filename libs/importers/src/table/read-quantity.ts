import type { Problem } from '../issue-log.js';
import { cellText, type Cell } from './grid.js';
import { isNullText } from './null-text.js';
import { numberParts, parseNumber, type DecimalMark } from './parse-number.js';
import { unitFactor, type QuantityKind } from './quantity-kinds.js';

/** How one column is read: its decimal mark, and the factor of a bare number. */
export interface QuantityColumn {
  readonly kind: QuantityKind;
  readonly mark: DecimalMark;
  /** Unit of a number without one: the header's, else the format's. */
  readonly unit: string;
  /** False where the unit is only the format's default. */
  readonly unitStated: boolean;
}

/** A value in the unit the kind keeps, or what is wrong; both where it is taken but doubtful. */
export interface QuantityReading {
  readonly value?: number;
  readonly problem?: Problem;
}

/** Above this an unlabelled memory column is rather MiB than GiB. */
const DOUBTFUL_MEMORY_MIB = 4 * 1024 * 1024;

const LIKELY_UNITS = ['KiB', 'MiB', 'GiB', 'TiB', 'MHz', 'GHz', 'W', 'kW'];

/** Reads one cell. A unit in the cell wins over the header's, the header's over the default. */
export function readQuantity(cell: Cell, column: QuantityColumn): QuantityReading {
  if (cell === null) return {};
  if (typeof cell === 'number') return checked(cell, column.unit, column, column.unitStated);
  const text = cellText(cell);
  if (isNullText(text)) return { problem: unknown(text, column.kind) };
  const parts = typeof cell === 'string' ? numberParts(text) : undefined;
  const number = parts && parseNumber(parts.digits, column.mark);
  if (parts === undefined || number === undefined) return { problem: notANumber(text, column.kind) };
  return checked(number, parts.unit === '' ? column.unit : parts.unit, column, column.unitStated || parts.unit !== '');
}

function checked(number: number, unit: string, { kind }: QuantityColumn, stated: boolean): QuantityReading {
  const factor = unitFactor(kind, unit);
  if (factor === undefined) return { problem: unknownUnit(unit, kind) };
  // Twelve digits: 99.9 % is 0.999, not 0.9990000000000001.
  const value = factor === 1 ? number : Number((number * factor).toPrecision(12));
  if (!(value >= kind.min && value <= kind.max)) return { problem: outOfRange(number, unit, kind) };
  if (kind.whole === true && !Number.isInteger(value)) return { problem: notWhole(kind) };
  const doubtful = !stated && kind.name === 'memory' && value > DOUBTFUL_MEMORY_MIB;
  return doubtful ? { value, problem: doubtfulUnit(value) } : { value };
}

function notWhole(kind: QuantityKind): Problem {
  return { severity: 'error', code: 'not-a-whole-number', message: `This must be a whole number (${kind.name}); the value was left out.`, maybe: 'Maybe the column holds something else.' };
}

function unknown(text: string, kind: QuantityKind): Problem {
  return { severity: 'note', code: 'no-value', message: `"${text}" was read as: ${kind.name} unknown.` };
}

function notANumber(text: string, kind: QuantityKind): Problem {
  const formula = /^[=@]/.test(text);
  return {
    severity: 'error', code: formula ? 'formula' : 'not-a-number',
    message: formula ? `A formula is not calculated here; it was left out (${kind.name}).` : `This is not a number; it was left out (${kind.name}).`,
    maybe: formula ? 'Maybe paste the column as values before saving.' : `Maybe write a number${kind.unit === '' ? '' : ', with a unit if you like'}.`,
  };
}

function unknownUnit(unit: string, kind: QuantityKind): Problem {
  const usual = LIKELY_UNITS.filter((name) => unitFactor(kind, name) !== undefined);
  const known = (usual.length > 0 ? usual : Object.keys(kind.units).filter((name) => name !== '')).join(', ');
  return {
    severity: 'error', code: 'unknown-unit', message: `"${unit}" is not a unit of ${kind.name}; the value was left out.`,
    maybe: known === '' ? 'Maybe write the bare number.' : `Maybe use one of: ${known}.`,
  };
}

function outOfRange(number: number, unit: string, kind: QuantityKind): Problem {
  const range = kind.unit === 'ratio' ? `${kind.min * 100} to ${kind.max * 100} %` : `${show(kind.min)} to ${show(kind.max)} ${kind.unit}`.trim();
  const other = likelyUnit(number, unit, kind);
  return {
    severity: 'error', code: `${kind.name.toLowerCase().replaceAll(' ', '-')}-out-of-range`,
    message: `This is outside what is possible for ${kind.name} (${range}); the value was left out.`,
    maybe: other === undefined ? 'Maybe a digit is missing or one too many.' : `Maybe the unit is ${other}.`,
  };
}

/** The neighbouring unit that makes a value possible: the usual mistake is a factor of a thousand. */
function likelyUnit(number: number, unit: string, kind: QuantityKind): string | undefined {
  const given = unitFactor(kind, unit) ?? 1;
  return LIKELY_UNITS.find((name) => {
    const factor = unitFactor(kind, name) ?? 0;
    const ratio = Math.max(factor / given, given / factor);
    return factor > 0 && ratio > 900 && ratio < 1100 && number * factor >= kind.min && number * factor <= kind.max;
  });
}

function show(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}

function doubtfulUnit(value: number): Problem {
  return {
    severity: 'warning', code: 'unit-doubtful', message: `Read as ${show(value / 1024)} GiB because no unit is stated; that is a very large machine.`,
    maybe: 'Maybe the column is in MiB: name it "Memory (MiB)".',
  };
}
