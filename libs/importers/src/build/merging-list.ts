import type { MachineIdentity } from '@stowage/domain';
import { IDENTITY_ORDER, identityKeys, nameKey } from './identity.js';
import { IdentityIndex, type Identified } from './identity-index.js';
import { uniqueIds } from './unique-ids.js';

interface Mergeable {
  readonly id: string;
  readonly name: string;
  readonly identity: MachineIdentity;
}

interface MergeRules<T> {
  readonly siteOf: (item: T) => string | undefined;
  readonly merge: (existing: T, incoming: T) => T;
}

export interface Merged<T> {
  /** Entries that matched nothing, with their new ids. */
  readonly added: readonly T[];
  /** Incoming id to the id it has now. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Servers or workloads that grow by identity; the index is kept, so that many small files cost no more than one. */
export class MergingList<T extends Mergeable> {
  readonly items: T[] = [];
  private readonly index = new IdentityIndex<number>();
  private readonly taken = new Set<string>();

  constructor(existing: readonly T[], private readonly rules: MergeRules<T>) {
    for (const item of existing) this.append(item);
  }

  /** @param onlyKnown true = entries that match nothing are not added but given back as `added` */
  merge(incoming: readonly T[], onlyKnown = false): Merged<T> {
    const matched = new Set<number>();
    const ids = new Map<string, string>();
    const strangers: T[] = [];
    const before = this.items.length;
    for (const item of incoming) {
      const at = this.index.find(this.identified(item), (candidate) => candidate < before && !matched.has(candidate));
      const found = at === undefined ? undefined : this.items[at];
      if (at === undefined || found === undefined) strangers.push(item);
      else {
        matched.add(at);
        ids.set(item.id, found.id);
        this.items[at] = this.rules.merge(found, item);
        this.index.add(at, this.identified(this.items[at]));
      }
    }
    const added = onlyKnown ? strangers : this.addAll(strangers);
    if (!onlyKnown) strangers.forEach((item, at) => ids.set(item.id, added[at]?.id ?? item.id));
    return { added, ids };
  }

  /** All entries of a name, whatever their site. */
  named(name: string): T[] {
    return this.index.named(name).map((at) => this.items[at]).filter((item) => item !== undefined);
  }

  /** Changes entries in place. */
  update(change: (item: T) => T): void {
    this.items.forEach((item, at) => {
      const changed = change(item);
      if (changed === item) return;
      this.items[at] = changed;
      this.index.add(at, this.identified(changed));
    });
  }

  private addAll(strangers: readonly T[]): T[] {
    const named = strangers.map((item) => ({ item, ...this.identified(item), tieBreak: tieBreak(item) }));
    const ids = uniqueIds(named, this.taken);
    const added = named.map((each) => ({ ...each.item, id: ids.get(each) ?? each.item.id }));
    for (const item of added) this.append(item);
    return added;
  }

  private append(item: T): void {
    this.index.add(this.items.length, this.identified(item));
    this.taken.add(nameKey(item.id));
    this.items.push(item);
  }

  private identified(item: T): Identified {
    const site = this.rules.siteOf(item);
    return { name: item.name, identity: item.identity, ...(site !== undefined && { site }) };
  }
}

function tieBreak({ identity, id }: Mergeable): string {
  const keys = identityKeys(identity);
  return IDENTITY_ORDER.map((kind) => keys[kind]).find((key) => key !== undefined) ?? id;
}
