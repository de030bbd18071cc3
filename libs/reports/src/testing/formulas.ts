/** A worked-out cell or constant; a range is a list. */
type Value = string | number;
/** Reads the cell at an address of a sheet; undefined = empty. */
export type Read = (sheet: string, address: string) => Value | undefined;

const TOKEN = /\s*("[^"]*"|'[^']+'!|\$?[A-Z]{1,2}\$?\d+|\d+(?:\.\d+)?|[A-Z]+(?=\()|<=|>=|<>|[-+*/^(),:<>=])/y;

/** Works out the formulas the workbook uses, on its own: cells, ranges, + - * / ^, comparisons, and the functions below. */
export function evaluate(formula: string, sheet: string, read: Read): Value {
  const parser = new Parser(tokens(formula), sheet, read);
  const value = parser.comparison();
  if (parser.more()) throw new Error(`left over in ${formula}`);
  return value;
}

function tokens(formula: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const token = TOKEN.exec(formula)?.[1];
    if (token === undefined) throw new Error(`cannot read ${formula}`);
    found.push(token);
  }
  return found;
}

const numbers = (values: readonly Value[]): number[] => values.filter((value) => typeof value === 'number');
const number = (value: Value | undefined): number => (typeof value === 'number' ? value : Number(value ?? 0));
const FUNCTIONS: { readonly [name: string]: (values: readonly Value[]) => Value } = {
  SUM: (values) => numbers(values).reduce((sum, value) => sum + value, 0),
  COUNT: (values) => numbers(values).length,
  MIN: (values) => Math.min(...numbers(values)),
  AND: (values) => (values.every(Boolean) ? 1 : 0),
  IF: ([test, yes, no]) => (test ? yes : no) ?? 0,
  ROUND: ([value, decimals]) => Number(number(value).toFixed(number(decimals))) + 0,
};
const COMPARISONS: { readonly [sign: string]: (a: Value, b: Value) => boolean } = {
  '<': (a, b) => a < b, '>': (a, b) => a > b, '<=': (a, b) => a <= b, '>=': (a, b) => a >= b, '=': (a, b) => a === b, '<>': (a, b) => a !== b,
};

class Parser {
  private place = 0;

  constructor(private readonly list: readonly string[], private readonly sheet: string, private readonly read: Read) {}

  more = (): boolean => this.place < this.list.length;

  comparison(): Value {
    const left = this.sum();
    const compare = COMPARISONS[this.list[this.place] ?? ''];
    if (compare === undefined) return left;
    this.place++;
    return compare(left, this.sum()) ? 1 : 0;
  }

  private sum = (): Value => this.chain(['+', '-'], () => this.product());
  private product = (): Value => this.chain(['*', '/'], () => this.chain(['^'], () => this.atom()));

  private chain(signs: readonly string[], part: () => Value): Value {
    let value = part();
    for (let sign = this.list[this.place]; sign !== undefined && signs.includes(sign); sign = this.list[this.place]) {
      this.place++;
      value = calculate(sign, number(value), number(part()));
    }
    return value;
  }

  private atom(): Value {
    const token = this.list[this.place++] ?? '';
    if (token === '(') {
      const value = this.comparison();
      this.place++;
      return value;
    }
    if (token.startsWith('"')) return token.slice(1, -1);
    if (/^\d/.test(token)) return Number(token);
    const call = FUNCTIONS[token];
    if (call !== undefined) return call(this.arguments());
    return this.cells(token)[0] ?? 0;
  }

  /** After the name of a function: its arguments, ranges spread out. */
  private arguments(): Value[] {
    const values: Value[] = [];
    do {
      this.place++;
      values.push(...(this.startsRange() ? this.cells(this.list[this.place++] ?? '') : [this.comparison()]));
    } while (this.list[this.place] === ',');
    this.place++;
    return values;
  }

  private startsRange = (): boolean => this.list[this.place + 1] === ':' || this.list[this.place + 2] === ':';

  private cells(token: string): Value[] {
    const sheet = token.endsWith('!') ? token.slice(1, -2) : this.sheet;
    const from = (token.endsWith('!') ? (this.list[this.place++] ?? '') : token).replaceAll('$', '');
    const to = this.list[this.place] === ':' ? (this.list[this.place + 1] ?? '').replaceAll('$', '') : from;
    if (to !== from || this.list[this.place] === ':') this.place += 2;
    const column = from.replace(/\d+/, ''), [first, last] = [from, to].map((address) => Number(address.replace(/\D+/, '')));
    const rows = Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, index) => (first ?? 0) + index);
    return rows.flatMap((row) => this.read(sheet, `${column}${row}`) ?? []);
  }
}

function calculate(sign: string, a: number, b: number): number {
  if (sign === '+') return a + b;
  if (sign === '-') return a - b;
  if (sign === '*') return a * b;
  return sign === '/' ? a / b : a ** b;
}
