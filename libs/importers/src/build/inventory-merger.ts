import type { Inventory, Issue, Server, Site, Workload } from '@stowage/domain';
import { issueAt } from '../issue-log.js';
import { nameKey } from './identity.js';
import { mergeServer, mergeWorkload } from './merge-nouns.js';
import { MergingList } from './merging-list.js';
import { sortedById } from './sorted.js';
import { SERVER_TAG, SITE_TAG } from './tags.js';
import { withoutReplaced } from './whole-server.js';

/** An inventory that takes in others one after the other. See mergeInventory for the rules. */
export class InventoryMerger {
  readonly issues: Issue[] = [];
  /** Ids of the entries that incoming inventories named. */
  readonly touched = { servers: new Set<string>(), workloads: new Set<string>() };
  private readonly sites: Map<string, Site>;
  private readonly serverList: MergingList<Server>;
  private readonly workloadList: MergingList<Workload>;
  private readonly siteOfServer: Map<string, string | undefined>;

  constructor(existing: Inventory) {
    this.sites = new Map(existing.sites.map((site) => [nameKey(site.name), site]));
    this.siteOfServer = new Map(existing.servers.map(({ id, siteId }) => [id, siteId]));
    this.serverList = new MergingList(existing.servers, { siteOf: ({ siteId }) => siteId, merge: mergeServer });
    this.workloadList = new MergingList(existing.workloads, { siteOf: (workload) => this.siteOf(workload), merge: mergeWorkload });
  }

  get servers(): readonly Server[] {
    return this.serverList.items;
  }

  get workloads(): readonly Workload[] {
    return this.workloadList.items;
  }

  inventory(): Inventory {
    return {
      sites: sortedById([...this.sites.values()]), servers: sortedById(this.servers), workloads: sortedById(withoutReplaced(this.workloads)),
    };
  }

  merge(incoming: Inventory): void {
    const siteIds = this.mergeSites(incoming.sites);
    const { added, ids } = this.serverList.merge(incoming.servers.map((server) => onSite(server, siteIds)));
    for (const id of ids.values()) this.touched.servers.add(id);
    for (const { id, siteId } of this.servers) this.siteOfServer.set(id, siteId);
    for (const server of added) this.noteLookAlike(server, added);
    this.mergeWorkloads(incoming.workloads.map((workload) => onServer(workload, ids)));
  }

  /**
   * Takes in workloads whose `serverId` is already one of this inventory.
   * @param onlyKnown true = only adds to workloads that are there
   * @returns the workloads that were not known before
   */
  mergeWorkloads(incoming: readonly Workload[], onlyKnown = false): readonly Workload[] {
    const { added, ids } = this.workloadList.merge(incoming, onlyKnown);
    for (const id of ids.values()) this.touched.workloads.add(id);
    return added;
  }

  /** Puts workloads whose server was not known on it once it is. */
  relink(serverIdOf: (name: string, site: string | undefined) => string | undefined): void {
    this.workloadList.update((workload) => {
      const { [SERVER_TAG]: name, [SITE_TAG]: site, ...tags } = workload.tags ?? {};
      if (name === undefined) return workload;
      const serverId = workload.serverId ?? serverIdOf(name, site);
      return serverId === undefined ? workload : { ...workload, serverId, tags };
    });
  }

  /** Changes machines that are there. */
  amend(changeServer: (server: Server) => Server, changeWorkload: (workload: Workload) => Workload): void {
    this.serverList.update(changeServer);
    this.workloadList.update(changeWorkload);
  }

  private siteOf({ serverId, tags }: Workload): string | undefined {
    return (serverId === undefined ? undefined : this.siteOfServer.get(serverId)) ?? tags?.[SITE_TAG];
  }

  /** Says that a new server has the name of one known before, at another site. */
  private noteLookAlike(server: Server, added: readonly Server[]): void {
    const other = this.serverList.named(server.name).find((each) => !added.includes(each));
    if (other === undefined) return;
    this.issues.push(issueAt({
      severity: 'note', code: 'same-name-elsewhere', subject: server.id,
      message: `"${server.name}" is also known at ${other.siteId ?? 'no site'}; the two were kept apart.`, maybe: 'Maybe it moved: then delete the old entry.',
    }, { file: server.origin?.file ?? '', sheet: server.origin?.sheet, row: server.origin?.row }));
  }

  private mergeSites(incoming: readonly Site[]): ReadonlyMap<string, string> {
    const ids = new Map<string, string>();
    for (const site of incoming) {
      const existing = this.sites.get(nameKey(site.name));
      const merged = existing === undefined ? site : { ...existing, ...site, id: existing.id, name: existing.name };
      this.sites.set(nameKey(site.name), merged);
      ids.set(site.id, merged.id);
    }
    return ids;
  }
}

function onSite(server: Server, ids: ReadonlyMap<string, string>): Server {
  return server.siteId === undefined ? server : { ...server, siteId: ids.get(server.siteId) ?? server.siteId };
}

function onServer(workload: Workload, ids: ReadonlyMap<string, string>): Workload {
  return workload.serverId === undefined ? workload : { ...workload, serverId: ids.get(workload.serverId) ?? workload.serverId };
}
