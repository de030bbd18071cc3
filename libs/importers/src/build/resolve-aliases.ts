import type { Inventory } from '@stowage/domain';
import type { ParsedFile } from '../recognise.js';
import type { ParsedRows } from '../rows.js';
import { nameKey } from './identity.js';
import { ALIAS_TAG } from './tags.js';

/**
 * Calls machines by their names where files of one tool call them by an id that another of its files, of this import or
 * an earlier one, puts to a name. An alias of two machines stands for neither.
 */
export function resolveAliases(parsed: readonly ParsedFile[], { servers, workloads }: Inventory): ParsedFile[] {
  const names = new Map<string, string | undefined>();
  const learn = (alias: string, name: string): void => {
    const key = nameKey(alias);
    names.set(key, names.has(key) && names.get(key) !== name ? undefined : name);
  };
  for (const { name, tags } of [...servers, ...workloads]) if (tags?.[ALIAS_TAG] !== undefined) learn(tags[ALIAS_TAG], name);
  for (const { rows } of parsed) {
    for (const { name, aliases } of [...rows.servers, ...rows.workloads]) for (const alias of aliases ?? []) learn(alias, name);
  }
  if (names.size === 0) return [...parsed];
  const nameOf = (machine: string): string => names.get(nameKey(machine)) ?? machine;
  return parsed.map((file) => ({ ...file, rows: renamed(file.rows, nameOf) }));
}

function renamed(rows: ParsedRows, nameOf: (machine: string) => string): ParsedRows {
  const rename = <T extends { readonly machine: string }>(item: T): T => ({ ...item, machine: nameOf(item.machine) });
  return { ...rows, samples: rows.samples.map(rename), sightings: (rows.sightings ?? []).map(rename) };
}
