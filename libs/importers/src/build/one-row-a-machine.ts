import type { MachineIdentity, Origin } from '@stowage/domain';
import type { IssueLog, Place } from '../issue-log.js';
import { IDENTITY_ORDER, identityKeys, nameKey, type IdentityKeys } from './identity.js';
import { IdentityIndex } from './identity-index.js';

interface Row {
  readonly name: string;
  readonly identity: MachineIdentity;
  readonly site?: string;
  readonly origin?: Origin;
}

/**
 * Joins rows of one file that speak of the same machine. What the first row leaves unknown the later ones fill in; where
 * they differ the first stands. A key two different names share is worth nothing and is dropped from both.
 */
export function oneRowAMachine<R extends Row>(rows: readonly R[], log: IssueLog): R[] {
  const index = new IdentityIndex<number>();
  const kept: R[] = [];
  for (const row of withoutSharedKeys(rows.map((row) => withoutJunk(row, log)), log)) {
    const at = index.find(row);
    const first = at === undefined ? undefined : kept[at];
    if (at === undefined || first === undefined) {
      index.add(kept.length, row);
      kept.push(row);
      continue;
    }
    log.add({
      severity: 'warning', code: 'duplicate-row', subject: first.name,
      message: `This is the same machine as in row ${first.origin?.row ?? '?'}; it filled in what that row leaves unknown and changed nothing else.`,
      maybe: 'Maybe one of the two rows should go, or they are two machines at different sites.',
    }, { ...placeOf(row), value: row.name });
    kept[at] = { ...row, ...first, identity: { ...row.identity, ...first.identity } };
  }
  return kept;
}

/** "To Be Filled By O.E.M." tells nothing apart and would only look like a serial number on screen. */
function withoutJunk<R extends Row>(row: R, log: IssueLog): R {
  const keys = identityKeys(row.identity);
  const { serial } = row.identity;
  if (serial !== undefined && keys.serial === undefined) {
    log.add({ severity: 'note', code: 'serial-is-a-placeholder', subject: row.name, message: `"${serial}" is no serial number; it was left out.` }, { ...placeOf(row), value: serial });
  }
  return { ...row, identity: Object.fromEntries(Object.entries(row.identity).filter(([kind]) => keys[kind as keyof IdentityKeys] !== undefined)) };
}

/** Chassis serials of blades, cloned UUIDs and DNS names: equal in rows of different names. */
function withoutSharedKeys<R extends Row>(rows: readonly R[], log: IssueLog): R[] {
  const names = new Map<string, Set<string>>();
  const keys = rows.map((row) => identityKeys(row.identity));
  const each = (visit: (row: R, kind: keyof IdentityKeys, key: string) => void): void => rows.forEach((row, at) => {
    for (const kind of IDENTITY_ORDER) {
      const key = keys[at]?.[kind];
      if (key !== undefined) visit(row, kind, `${kind} ${key}`);
    }
  });
  each((row, _kind, key) => names.set(key, (names.get(key) ?? new Set()).add(nameKey(row.name))));
  const dropped = new Map<R, Set<keyof IdentityKeys>>();
  each((row, kind, key) => {
    if ((names.get(key)?.size ?? 0) < 2) return;
    dropped.set(row, (dropped.get(row) ?? new Set()).add(kind));
    log.add({
      severity: kind === 'fqdn' ? 'note' : 'warning', code: `shared-${kind}`, subject: row.name,
      message: `Several machines of this file have the ${kind === 'fqdn' ? 'DNS name' : kind} "${row.identity[kind] ?? ''}", so it was not used to tell machines apart.`,
      maybe: 'Maybe it was copied, or is that of a chassis.',
    }, { ...placeOf(row), value: row.identity[kind] });
  });
  return rows.map((row) => {
    const kinds = dropped.get(row);
    if (kinds === undefined) return row;
    return { ...row, identity: Object.fromEntries(Object.entries(row.identity).filter(([kind]) => !kinds.has(kind as keyof IdentityKeys))) };
  });
}

/** Where a row stands, for an issue. */
export function placeOf({ origin }: Pick<Row, 'origin'>): Omit<Place, 'file'> {
  return { sheet: origin?.sheet, row: origin?.row };
}
