import type { Server } from '@stowage/domain';
import { fqdnKey, nameKey, shortName } from './identity.js';

/** Finds a server by the name somebody else calls it: vInfo writes "esx01.corp.local" for the host vHost calls "esx01". */
export class ServerNames {
  private readonly byName = new Map<string, Server[]>();

  constructor(servers: readonly Server[]) {
    for (const server of servers) {
      const names = new Set([nameKey(server.name), nameKey(server.id), shortName(server.name), fqdnKey(server.identity.fqdn)]);
      for (const name of names) if (name !== undefined) this.byName.set(name, [...(this.byName.get(name) ?? []), server]);
    }
  }

  /** @returns the server, "several" where the name fits more than one and the site doesn't settle it, or undefined */
  find(name: string, site: string | undefined): Server | 'several' | undefined {
    return this.choose(nameKey(name), name, site) ?? this.choose(shortName(name), name, site);
  }

  private choose(key: string, name: string, site: string | undefined): Server | 'several' | undefined {
    const all = (this.byName.get(key) ?? []).filter((server) => !otherDomain(server, name));
    const here = site === undefined ? all : all.filter(({ siteId }) => siteId === undefined || nameKey(siteId) === nameKey(site));
    if (here.length === 1) return here[0];
    const exact = here.filter((server) => nameKey(server.name) === nameKey(name) || nameKey(server.id) === nameKey(name));
    if (exact.length === 1) return exact[0];
    return here.length > 1 ? 'several' : undefined;
  }
}

/** Two fully qualified names that share only their first label are two machines. */
function otherDomain(server: Server, name: string): boolean {
  const theirs = fqdnKey(server.identity.fqdn) ?? fqdnKey(server.name);
  const ours = fqdnKey(name);
  return theirs !== undefined && ours !== undefined && theirs !== ours;
}
