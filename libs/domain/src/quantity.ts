import type { MathJsInstance } from 'mathjs';

/** A typed quantity could not be read; the message says what was expected. */
export type QuantityResult = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly message: string };

let loaded: Promise<MathJsInstance> | undefined;

/** mathjs takes over a second to load, so it is loaded once, where somebody types a quantity, and never in the browser. */
async function units(): Promise<MathJsInstance> {
  loaded ??= import('mathjs').then(({ create, all }) => {
    const math = create(all ?? {});
    for (const currency of ['INR', 'USD', 'EUR', 'GBP', 'JPY', 'AUD', 'CHF', 'SGD', 'CNY', 'BRL', 'ZAR']) math.createUnit(currency);
    return math;
  });
  return loaded;
}

/**
 * Reads "8.65 INR/kWh", "1.2 kW", "2 TiB" as a number of `unit`. A bare number is taken as already in `unit`.
 * MB and GB mean what they say here (powers of ten); write MiB or GiB for powers of two.
 * @param text what the person typed
 * @param unit a mathjs unit expression, e.g. "INR/kWh", "W", "MiB"; "" for a plain number
 */
export async function parseQuantity(text: string, unit: string): Promise<QuantityResult> {
  const trimmed = text.trim();
  const bare = /^[+-]?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : undefined;
  if (bare !== undefined) return { ok: true, value: bare };
  const math = await units();
  try {
    const value = unit === '' ? math.number(math.evaluate(trimmed)) : math.unit(spaced(trimmed)).toNumber(spaced(unit));
    return Number.isFinite(value) ? { ok: true, value } : { ok: false, message: `"${text}" is not a finite number` };
  } catch {
    return { ok: false, message: `"${text}" is not a quantity in ${unit === '' ? 'plain numbers' : unit}` };
  }
}

const CURRENCY_SIGNS: Readonly<Record<string, string>> = { '₹': 'INR', '€': 'EUR', $: 'USD', '£': 'GBP' };

/** Writes a leading money sign the way mathjs reads it: "₹8.65/kWh" becomes "8.65 INR/kWh". */
function spaced(text: string): string {
  return text.replace(/^([₹€$£])\s*([\d.]+)/, (_, sign: string, amount: string) => `${amount} ${CURRENCY_SIGNS[sign]}`);
}
