import { parseQuantity } from '@stowage/domain/quantity';
import { DEFAULT_ASSUMPTIONS } from '@stowage/models';
import { BadInput } from './exit-codes.js';

/** Numbers of a scenario carry their unit at the end of their name. */
const UNIT_OF_NAME: readonly (readonly [ending: string, unit: string])[] = [['Mib', 'MiB'], ['Watts', 'W'], ['BytesPerSecond', 'B/s']];

/** Units of assumptions that people type out; the others ("share", "servers") are plain numbers. */
const TYPED_UNITS = new Set(['W', 'h', 'min', 's', 'kWh']);

/**
 * Reads typed quantities in a scenario file: "6 TiB" where the name ends in Mib, "380 W" for Watts, and
 * `"value": "8.65 INR/kWh"` in an assumption. Everything else passes unchanged.
 * @param raw the parsed file
 * @throws BadInput naming the place of a text that is no such quantity
 */
export async function readTypedQuantities(raw: unknown, path: string): Promise<unknown> {
  const currency = isRecord(raw) && typeof raw['currency'] === 'string' ? raw['currency'] : 'USD';
  return await read(raw, '', { path, currency });
}

interface Context {
  readonly path: string;
  readonly currency: string;
  /** Unit of value, low and high where the walk is inside an assumption. */
  readonly assumptionUnit?: string | undefined;
}

async function read(value: unknown, place: string, context: Context): Promise<unknown> {
  if (Array.isArray(value)) return await Promise.all(value.map((entry, index) => read(entry, `${place}.${index}`, context)));
  if (isRecord(value)) return await readRecord(value, place, context);
  const unit = typeof value === 'string' ? unitAt(place, context) : undefined;
  if (typeof value !== 'string' || unit === undefined) return value;
  const result = await parseQuantity(value, unit);
  if (!result.ok) throw new BadInput(`${context.path}, ${place.slice(1)}: ${result.message}.`);
  return result.value;
}

async function readRecord(record: Record<string, unknown>, place: string, context: Context): Promise<Record<string, unknown>> {
  const inside = /^\.assumptions\.\d+$/.test(place) ? { ...context, assumptionUnit: assumptionUnit(record['key'], context.currency) } : context;
  const entries = await Promise.all(Object.entries(record).map(async ([name, entry]) => [name, await read(entry, `${place}.${name}`, inside)] as const));
  return Object.fromEntries(entries);
}

function unitAt(place: string, { assumptionUnit: unit }: Context): string | undefined {
  const name = place.slice(place.lastIndexOf('.') + 1);
  if (unit !== undefined && ['value', 'low', 'high'].includes(name)) return unit;
  return UNIT_OF_NAME.find(([ending]) => name.endsWith(ending))?.[1];
}

/** The unit an assumption is typed in: money per kWh or hour, watts, hours; "" for everything that has no such unit. */
function assumptionUnit(key: unknown, currency: string): string {
  const unit = DEFAULT_ASSUMPTIONS.find((row) => row.key === key)?.unit ?? '';
  const [money, per] = unit.split('/');
  if (money === 'USD') return per !== undefined && TYPED_UNITS.has(per) ? `${currency}/${per}` : currency;
  return TYPED_UNITS.has(unit) ? unit : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
