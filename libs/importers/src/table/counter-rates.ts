const WRAP = 2 ** 32;
/** A counter that wraps was near its end, and moved no faster than it does otherwise. */
const NEAR_END = 0.75 * WRAP;
const FASTER = 4;

/**
 * Rates per second of a counter that only grows. The first is unknown. Where it falls it has wrapped if it is one of 32
 * bits, stood near its end and the rate fits the others; else it began anew, which is a gap, never a negative or huge rate.
 */
export function counterRates(epochSeconds: Float64Array, counts: Float64Array): Float64Array {
  const grown = counts.map((count, at) => count - (counts[at - 1] ?? Number.NaN));
  const seconds = epochSeconds.map((time, at) => time - (epochSeconds[at - 1] ?? Number.NaN));
  const rates = grown.map((growth, at) => growth / (seconds[at] ?? Number.NaN));
  const fastest = rates.reduce((most, rate) => (isRate(rate) ? Math.max(most, rate) : most), 0);
  const wide = counts.some((count) => count >= WRAP);
  return rates.map((rate, at) => {
    if (isRate(rate)) return rate;
    const wrapped = ((grown[at] ?? Number.NaN) + WRAP) / (seconds[at] ?? Number.NaN);
    const nearEnd = (counts[at - 1] ?? 0) > NEAR_END;
    return !wide && nearEnd && isRate(wrapped) && wrapped <= fastest * FASTER ? wrapped : Number.NaN;
  });
}

function isRate(rate: number): boolean {
  return rate >= 0 && rate < Infinity;
}
