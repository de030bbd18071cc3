import type { MachineIdentity } from '@stowage/domain';
import { fqdnKey, nameKey, shortName } from './identity.js';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly identity: MachineIdentity;
  readonly siteId?: string;
}

/** Finds a machine by the name somebody else calls it: vInfo writes "esx01.corp.local" for the host vHost calls "esx01". */
export class MachineNames<T extends Named> {
  private readonly byName = new Map<string, T[]>();

  constructor(machines: readonly T[]) {
    for (const machine of machines) {
      const fqdn = fqdnKey(machine.identity.fqdn);
      const names = new Set([nameKey(machine.name), nameKey(machine.id), shortName(machine.name), fqdn, fqdn === undefined ? undefined : shortName(fqdn)]);
      for (const name of names) if (name !== undefined) this.byName.set(name, [...(this.byName.get(name) ?? []), machine]);
    }
  }

  /** @returns the machine, "several" where the name fits more than one and the site doesn't settle it, or undefined */
  find(name: string, site: string | undefined): T | 'several' | undefined {
    return this.choose(nameKey(name), name, site) ?? this.choose(shortName(name), name, site);
  }

  /** By name or id alone, as a template has it. */
  exact(name: string): T | 'several' | undefined {
    const named = (this.byName.get(nameKey(name)) ?? []).filter((machine) => isCalled(machine, name));
    return named.length > 1 ? (named.find(({ id }) => nameKey(id) === nameKey(name)) ?? 'several') : named[0];
  }

  private choose(key: string, name: string, site: string | undefined): T | 'several' | undefined {
    const all = (this.byName.get(key) ?? []).filter((machine) => !otherDomain(machine, name));
    const here = site === undefined ? all : all.filter(({ siteId }) => siteId === undefined || nameKey(siteId) === nameKey(site));
    if (here.length === 1) return here[0];
    const exact = here.filter((machine) => isCalled(machine, name));
    if (exact.length === 1) return exact[0];
    return here.length > 1 ? 'several' : undefined;
  }
}

function isCalled(machine: Named, name: string): boolean {
  return nameKey(machine.name) === nameKey(name) || nameKey(machine.id) === nameKey(name);
}

/** Two fully qualified names that share only their first label are two machines. */
function otherDomain(machine: Named, name: string): boolean {
  const theirs = fqdnKey(machine.identity.fqdn) ?? fqdnKey(machine.name);
  const ours = fqdnKey(name);
  return theirs !== undefined && ours !== undefined && theirs !== ours;
}
