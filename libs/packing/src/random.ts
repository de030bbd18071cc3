/** Marsaglia's xorshift32: small, fast, seeded, equal on every machine. Not for secrets. */
export class Random {
  private state: number;

  /** @param seed any integer; 0 is replaced, as xorshift would stay there. */
  constructor(seed: number) {
    this.state = (Math.imul(seed | 0, 0x9e3779b1) ^ 0x6d2b79f5) >>> 0 || 1;
  }

  /** The next integer in 0 .. bound-1; bound >= 1. */
  below(bound: number): number {
    return Math.floor(this.unit() * bound);
  }

  /** The next number in [0, 1). */
  unit(): number {
    let s = this.state;
    s ^= s << 13;
    s ^= s >>> 17;
    s ^= s << 5;
    this.state = s >>> 0;
    return this.state / 4294967296;
  }
}
