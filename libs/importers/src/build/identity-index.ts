import type { MachineIdentity } from '@stowage/domain';
import { IDENTITY_ORDER, identityKeys, nameKey, type IdentityKeys } from './identity.js';

/** What identity is judged by. */
export interface Identified {
  readonly name: string;
  readonly identity: MachineIdentity;
  readonly site?: string;
}

interface Entry<T> extends Identified {
  readonly item: T;
  readonly keys: IdentityKeys;
}

/**
 * Finds the machine another row or file speaks of: by UUID, then serial, then FQDN, then name and site. A weaker match is
 * refused where a stronger key contradicts it. A bare name matches only where one side knows no site and the name is
 * there once: the same name at two sites is two machines.
 */
export class IdentityIndex<T> {
  private readonly byKey = new Map<string, Entry<T>>();
  private readonly byName = new Map<string, Entry<T>[]>();

  /** Adds an item, or what has become known of one since. */
  add(item: T, identified: Identified): void {
    const entry: Entry<T> = { ...identified, item, keys: identityKeys(identified.identity) };
    for (const kind of IDENTITY_ORDER) {
      const key = entry.keys[kind];
      const holder = key === undefined ? undefined : this.byKey.get(`${kind} ${key}`);
      if (key !== undefined && (holder === undefined || holder.item === item)) this.byKey.set(`${kind} ${key}`, entry);
    }
    const name = nameKey(entry.name);
    const others = (this.byName.get(name) ?? []).filter((other) => other.item !== item);
    this.byName.set(name, [...others, entry]);
  }

  find(wanted: Identified, allowed: (item: T) => boolean = () => true): T | undefined {
    const keys = identityKeys(wanted.identity);
    for (const [strength, kind] of IDENTITY_ORDER.entries()) {
      const key = keys[kind];
      const entry = key === undefined ? undefined : this.byKey.get(`${kind} ${key}`);
      if (entry !== undefined && allowed(entry.item) && !contradicts(entry.keys, keys, strength)) return entry.item;
    }
    return this.findByName(wanted, keys, allowed);
  }

  named(name: string): T[] {
    return (this.byName.get(nameKey(name)) ?? []).map(({ item }) => item);
  }

  private findByName(wanted: Identified, keys: IdentityKeys, allowed: (item: T) => boolean): T | undefined {
    const named = this.byName.get(nameKey(wanted.name)) ?? [];
    const candidates = named.filter((entry) => allowed(entry.item) && !contradicts(entry.keys, keys, IDENTITY_ORDER.length));
    const sameSite = candidates.find((entry) => siteKey(entry.site) === siteKey(wanted.site));
    if (sameSite !== undefined) return sameSite.item;
    const [only] = candidates;
    return only !== undefined && named.length === 1 && (only.site === undefined || wanted.site === undefined) ? only.item : undefined;
  }
}

function siteKey(site: string | undefined): string {
  return site === undefined ? '' : nameKey(site);
}

/** True where a key stronger than the match is known on both sides and differs. */
function contradicts(a: IdentityKeys, b: IdentityKeys, strength: number): boolean {
  return IDENTITY_ORDER.slice(0, strength).some((kind) => a[kind] !== undefined && b[kind] !== undefined && a[kind] !== b[kind]);
}
