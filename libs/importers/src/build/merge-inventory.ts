import type { Inventory, Issue, Server, Site, Workload } from '@stowage/domain';
import { issueAt } from '../issue-log.js';
import { IDENTITY_ORDER, identityKeys, nameKey } from './identity.js';
import { IdentityIndex } from './identity-index.js';
import { mergeServer, mergeWorkload } from './merge-nouns.js';
import { sortedById } from './sorted.js';
import { uniqueIds } from './unique-ids.js';
import { withoutReplaced } from './whole-server.js';

/** Tag that keeps the site of a workload whose server is not known. */
export const SITE_TAG = 'site';

interface Mergeable {
  readonly id: string;
  readonly name: string;
  readonly identity: Server['identity'];
}

/**
 * Updates an inventory by identity: UUID, serial number, FQDN, then name and site. Never merges on a bare name across
 * sites; fields the incoming side leaves unknown stay as they are; ids of existing entries do not change. Neither
 * argument is changed.
 * @returns the merged inventory, and notes on machines that look alike and were kept apart
 */
export function mergeInventory(existing: Inventory, incoming: Inventory): { inventory: Inventory; issues: Issue[] } {
  const sites = mergeSites(existing.sites, incoming.sites);
  const incomingServers = incoming.servers.map((server) => onSite(server, sites.ids));
  const servers = mergeList(existing.servers, incomingServers, { siteOf: ({ siteId }) => siteId, merge: mergeServer });
  const incomingWorkloads = incoming.workloads.map((workload) => onServer(workload, servers.ids));
  const siteOfServer = new Map(servers.list.map(({ id, siteId }) => [id, siteId]));
  const siteOf = ({ serverId, tags }: Workload): string | undefined => (serverId === undefined ? undefined : siteOfServer.get(serverId)) ?? tags?.[SITE_TAG];
  const workloads = mergeList(existing.workloads, incomingWorkloads, { siteOf, merge: mergeWorkload });
  return {
    inventory: { sites: sortedById(sites.list), servers: sortedById(servers.list), workloads: sortedById(withoutReplaced(workloads.list)) },
    issues: lookAlikes(servers.added, existing.servers),
  };
}

interface MergeRules<T> {
  readonly siteOf: (item: T) => string | undefined;
  readonly merge: (existing: T, incoming: T) => T;
}

interface MergedList<T> {
  readonly list: T[];
  readonly added: readonly T[];
  /** Incoming id to the id it has now. */
  readonly ids: ReadonlyMap<string, string>;
}

function mergeList<T extends Mergeable>(existing: readonly T[], incoming: readonly T[], { siteOf, merge }: MergeRules<T>): MergedList<T> {
  const identified = (item: T): { name: string; identity: T['identity']; site?: string } => {
    const site = siteOf(item);
    return { name: item.name, identity: item.identity, ...(site !== undefined && { site }) };
  };
  const list = [...existing];
  const index = new IdentityIndex<number>();
  list.forEach((item, at) => index.add(at, identified(item)));
  const matched = new Set<number>();
  const ids = new Map<string, string>();
  const added: T[] = [];
  for (const item of incoming) {
    const at = index.find(identified(item), (candidate) => !matched.has(candidate));
    const found = at === undefined ? undefined : list[at];
    if (at === undefined || found === undefined) {
      added.push(item);
      continue;
    }
    matched.add(at);
    list[at] = merge(found, item);
    ids.set(item.id, found.id);
  }
  const named = added.map((item) => ({ item, ...identified(item), tieBreak: tieBreak(item) }));
  const fresh = uniqueIds(named, new Set(existing.map(({ id }) => nameKey(id))));
  const renamed = named.map((each) => ({ ...each.item, id: fresh.get(each) ?? each.item.id }));
  added.forEach((item, at) => ids.set(item.id, renamed[at]?.id ?? item.id));
  return { list: [...list, ...renamed], added: renamed, ids };
}

function tieBreak({ identity, id }: Mergeable): string {
  const keys = identityKeys(identity);
  return IDENTITY_ORDER.map((kind) => keys[kind]).find((key) => key !== undefined) ?? id;
}

function mergeSites(existing: readonly Site[], incoming: readonly Site[]): { list: Site[]; ids: ReadonlyMap<string, string> } {
  const byName = new Map(existing.map((site) => [nameKey(site.name), site]));
  const ids = new Map<string, string>();
  for (const site of incoming) {
    const key = nameKey(site.name);
    const merged = { ...byName.get(key), ...site, ...(byName.has(key) && { id: byName.get(key)?.id ?? site.id, name: byName.get(key)?.name ?? site.name }) };
    byName.set(key, merged);
    ids.set(site.id, merged.id);
  }
  return { list: [...byName.values()], ids };
}

function onSite(server: Server, ids: ReadonlyMap<string, string>): Server {
  return server.siteId === undefined ? server : { ...server, siteId: ids.get(server.siteId) ?? server.siteId };
}

function onServer(workload: Workload, ids: ReadonlyMap<string, string>): Workload {
  return workload.serverId === undefined ? workload : { ...workload, serverId: ids.get(workload.serverId) ?? workload.serverId };
}

function lookAlikes(added: readonly Server[], existing: readonly Server[]): Issue[] {
  const known = new Map(existing.map((server) => [nameKey(server.name), server]));
  return added.flatMap((server): Issue[] => {
    const other = known.get(nameKey(server.name));
    if (other === undefined) return [];
    return [issueAt({
      severity: 'note', code: 'same-name-elsewhere', subject: server.id,
      message: `"${server.name}" is also known at ${other.siteId ?? 'no site'}; the two were kept apart.`, maybe: 'Maybe it moved: then delete the old entry.',
    }, { file: server.origin?.file ?? '', sheet: server.origin?.sheet, row: server.origin?.row })];
  });
}
