import { at, listAt, textAt } from '../json-value.js';

/** One resource of a Redfish service. */
export interface Resource {
  /** "ComputerSystem", "Chassis", "Power" ... */
  readonly type: string;
  /** `/redfish/v1/Systems/1`, without a slash at the end. */
  readonly address: string;
  readonly value: unknown;
}

/** Collections hold members, some dumps whole trees. */
const DEEPEST = 8;

/** The resources in a JSON text: one, or all of a dump. */
export function resourcesIn(value: unknown, depth = 0): Resource[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? undefined : resourceOf(value);
  return [...(own === undefined ? [] : [own]), ...Object.values(value).flatMap((item) => resourcesIn(item, depth + 1))];
}

function resourceOf(value: unknown): Resource | undefined {
  const [, type] = /^#(\w+)\./.exec(textAt(value, '@odata.type') ?? '') ?? [];
  const address = textAt(value, '@odata.id')?.replace(/\/$/, '');
  return type === undefined || address?.startsWith('/redfish/') !== true ? undefined : { type, address, value };
}

/** Addresses of the resources a link names. */
export function linked(value: unknown, ...path: readonly string[]): string[] {
  return listAt(value, ...path).map((link) => textAt(link, '@odata.id')?.replace(/\/$/, '')).filter((address) => address !== undefined);
}

/** `/redfish/v1/Chassis/1` of anything below it. */
export function chassisOf(address: string): string | undefined {
  return /^(.*\/Chassis\/[^/]+)/.exec(address)?.[1];
}

/**
 * Tells apart the same addresses of several machines, each of which calls itself `/Systems/1`: by the folder the files of
 * one service are in.
 */
export function serviceOf(path: string): string {
  return /^(.*?)\/?(?:redfish\/v1\/?)?(?:(?:Systems|Chassis)\/|$)/i.exec(path.replaceAll('\\', '/'))?.[1] ?? '';
}

export function readingOf(value: unknown, ...path: readonly (string | number)[]): number | undefined {
  const found = at(value, ...path);
  return typeof found === 'number' && found > 0 ? found : undefined;
}
