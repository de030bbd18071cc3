import highsModule from 'highs';
import type { Instance } from '../instance/instance.js';
import { patternKey, type Pattern } from './pattern.js';
import type { UnitTypes } from './unit-types.js';

const loadHighs = highsModule as unknown as typeof highsModule.default;

type Highs = Awaited<ReturnType<typeof loadHighs>>;
type Model = ReturnType<Highs['createModel']>;

/** HiGHS' code for a solved model. */
const OPTIMAL = 7;

/** HiGHS' code for a feasible solution being at hand. */
const FEASIBLE = 2;

/** HiGHS' code for an infeasible model. */
const INFEASIBLE = 8;

/** HiGHS' code for the primal simplex: the basis stays primal feasible when columns are added. */
const PRIMAL_SIMPLEX = 4;

/** HiGHS' code for an integer column. */
const INTEGER = 1;

let loading: Promise<Highs> | undefined;

/** A limit on how many bins of some classes are open. */
interface CountRow {
  readonly classes: readonly number[];
  readonly limit: number;
}

/** An optimal solution of the relaxation over the columns at hand. */
export interface MasterSolution {
  readonly objective: number;
  /** Per type, >= 0. */
  readonly prices: Float64Array;
  /** Per class, <= 0: what its bounded count costs. */
  readonly classPrices: Float64Array;
  /** Per column. */
  readonly columns: Float64Array;
}

/**
 * The set-covering master of Gilmore and Gomory over the patterns found so far, as one persistent HiGHS
 * model: a row per unit type (cover its demand), a row per bounded count. `dispose` must be called.
 */
export class Master {
  readonly patterns: Pattern[] = [];
  private readonly known = new Set<string>();
  private readonly countRows: CountRow[];

  private constructor(private readonly model: Model, private readonly instance: Instance, private readonly types: UnitTypes, private readonly infinity: number) {
    this.countRows = boundedCounts(instance);
    for (let t = 0; t < types.count; t++) model.addRow(types.demand[t]!, infinity, { indices: [], values: [] });
    for (const { limit } of this.countRows) model.addRow(-infinity, limit, { indices: [], values: [] });
  }

  static async create(instance: Instance, types: UnitTypes): Promise<Master> {
    loading ??= loadHighs();
    const highs = await loading;
    const model = highs.createModel();
    model.options.set({ output_flag: false, simplex_strategy: PRIMAL_SIMPLEX });
    return new Master(model, instance, types, highs.infinity);
  }

  /** Adds a pattern; false if it is known already. */
  add(pattern: Pattern): boolean {
    const key = patternKey(pattern);
    if (this.known.has(key)) return false;
    this.known.add(key);
    this.patterns.push(pattern);
    const rows = [...pattern.types];
    const values = [...pattern.counts];
    this.countRows.forEach((row, index) => {
      if (!row.classes.includes(pattern.classIndex)) return;
      rows.push(this.types.count + index);
      values.push(1);
    });
    this.model.addCol(pattern.cost, 0, this.infinity, { indices: rows, values });
    return true;
  }

  /** Solves the relaxation for demands other than the original ones. */
  demand(left: Int32Array, opened: Int32Array): void {
    left.forEach((units, t) => this.model.changeRowBounds(t, Math.max(0, units), this.infinity));
    this.countRows.forEach((row, index) => {
      const used = row.classes.reduce((sum, c) => sum + opened[c]!, 0);
      this.model.changeRowBounds(this.types.count + index, -this.infinity, row.limit - used);
    });
  }

  /** The relaxation's optimum; undefined when HiGHS stopped without one. */
  solve(seconds: number): MasterSolution | undefined {
    this.model.options.set({ time_limit: Math.max(0.01, Math.min(seconds, 1e9)) });
    this.model.run();
    if (this.model.getModelStatus() !== OPTIMAL) return undefined;
    const { rowDual, colValue } = this.model.getSolution();
    const classPrices = new Float64Array(this.instance.classes.length);
    this.countRows.forEach((row, index) => {
      for (const c of row.classes) classPrices[c]! += Math.min(0, rowDual[this.types.count + index]!);
    });
    return {
      objective: this.model.getObjectiveValue(),
      prices: Float64Array.from({ length: this.types.count }, (_, t) => Math.max(0, rowDual[t]!)),
      classPrices,
      columns: Float64Array.from(colValue),
    };
  }

  /**
   * Looks for an integer solution of cost at most `target` that covers every demand exactly, over the columns
   * at hand; the model is integer afterwards and only good for disposal.
   * @returns counts per column, 'none' when there is no such solution, 'unknown' when a limit struck first
   */
  solveExactly(target: number, seconds: number, nodes: number): Float64Array | 'none' | 'unknown' {
    const indices = this.patterns.map((_, column) => column);
    this.model.changeColsIntegrality({ kind: 'set', indices }, Int32Array.from(indices, () => INTEGER));
    this.model.addRow(-this.infinity, target + 1e-6, { indices, values: this.patterns.map((pattern) => pattern.cost) });
    this.types.demand.forEach((units, t) => this.model.changeRowBounds(t, units, units));
    this.model.options.set({ time_limit: Math.max(0.01, Math.min(seconds, 1e9)), mip_max_nodes: Math.max(1, Math.min(Math.floor(nodes), 2 ** 31 - 1)), mip_max_improving_sols: 1 });
    this.model.run();
    const status = this.model.getModelStatus();
    if (status === INFEASIBLE) return 'none';
    if (this.model.info.get('primal_solution_status') !== FEASIBLE) return 'unknown';
    const { colValue } = this.model.getSolution();
    const counts = Float64Array.from(colValue, Math.round);
    return this.covers(counts) ? counts : 'unknown';
  }

  dispose(): void {
    this.model.dispose();
  }

  private covers(counts: Float64Array): boolean {
    const left = this.types.demand.slice();
    this.patterns.forEach((pattern, column) => pattern.types.forEach((t, x) => (left[t]! -= pattern.counts[x]! * (counts[column] ?? 0))));
    return left.every((units) => units <= 0);
  }
}

function boundedCounts({ classes }: Instance): CountRow[] {
  const rows: CountRow[] = [];
  classes.forEach(({ count }, c) => count < Infinity && rows.push({ classes: [c], limit: count }));
  for (const type of new Set(classes.map((binClass) => binClass.type))) {
    const members = classes.map((_, c) => c).filter((c) => classes[c]!.type === type);
    const limit = classes[members[0]!]!.typeCount;
    if (members.length > 1 && limit < Infinity) rows.push({ classes: members, limit });
  }
  return rows;
}
