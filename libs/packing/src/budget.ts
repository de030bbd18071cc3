import type { SolveOptions, StopReason } from './problem.js';

/** Steps spent when the caller names neither steps nor seconds. */
export const DEFAULT_STEPS = 2_000_000;

/** Steps between two looks at the clock and the cancel signal. */
const LOOK_EVERY = 500;

/** Milliseconds the calling thread may be held before its event loop gets a turn. */
const HOLD_MS = 40;

/**
 * How much work is left. Work is counted in steps (about a thousand comparisons each), so that equal
 * budgets give equal results; the clock and the cancel signal can only end it sooner.
 */
export class Budget {
  spent = 0;
  private readonly limit: number;
  private readonly deadline: number;
  private readonly signal: SolveOptions['signal'];
  private nextLook = 0;
  private lastTurn = performance.now();
  private ended: StopReason | undefined;

  constructor(options: SolveOptions) {
    const onlyTimed = options.steps === undefined && options.seconds !== undefined;
    this.limit = onlyTimed ? Infinity : (options.steps ?? DEFAULT_STEPS);
    this.deadline = options.seconds === undefined ? Infinity : performance.now() + options.seconds * 1000;
    this.signal = options.signal;
  }

  /** Why the work ended; undefined while there is budget left. */
  get reason(): StopReason | undefined {
    return this.ended;
  }

  /** True once nothing more may be spent. */
  get over(): boolean {
    if (this.ended === undefined) this.look();
    return this.ended !== undefined;
  }

  /** Counts work; returns false once the budget is used up. */
  spend(steps: number): boolean {
    this.spent += steps;
    if (this.spent >= this.nextLook) this.look();
    return this.ended === undefined;
  }

  /** Steps left. Infinity when only a clock limits the work. */
  get stepsLeft(): number {
    return this.limit - this.spent;
  }

  /** Seconds left on the clock. Infinity without a time limit. */
  get secondsLeft(): number {
    return (this.deadline - performance.now()) / 1000;
  }

  /** Lets the thread's event loop have a turn now and then, so that a cancel can arrive. */
  async breathe(): Promise<void> {
    if (performance.now() - this.lastTurn < HOLD_MS) return;
    await new Promise<void>((resolve) => setImmediate(resolve));
    this.lastTurn = performance.now();
    this.look();
  }

  /** At most so many steps of what is left, to be spent by one stage; the parent is charged by `absorb`. */
  part(steps: number): Budget {
    const seconds = this.secondsLeft;
    const child = new Budget({
      steps: Math.min(steps, this.stepsLeft, Number.MAX_SAFE_INTEGER),
      ...(seconds === Infinity ? {} : { seconds }),
      ...(this.signal ? { signal: this.signal } : {}),
    });
    child.lastTurn = this.lastTurn;
    return child;
  }

  /** A part of the steps and of the time left, to be spent by one stage; the parent is charged by `absorb`. */
  fraction(share: number): Budget {
    const seconds = this.secondsLeft;
    return new Budget({
      steps: Math.min(this.stepsLeft * share, Number.MAX_SAFE_INTEGER),
      ...(seconds === Infinity ? {} : { seconds: seconds * share }),
      ...(this.signal ? { signal: this.signal } : {}),
    });
  }

  /** Charges this budget with what a share of it has spent. */
  absorb(child: Budget): void {
    this.lastTurn = Math.max(this.lastTurn, child.lastTurn);
    this.spend(child.spent);
    this.look();
  }

  private look(): void {
    this.nextLook = this.spent + LOOK_EVERY;
    if (this.ended !== undefined) return;
    if (this.signal?.aborted) this.ended = 'cancelled';
    else if (this.spent >= this.limit) this.ended = 'budget';
    else if (performance.now() >= this.deadline) this.ended = 'time';
  }
}
