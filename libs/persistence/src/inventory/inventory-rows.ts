import type { MachineIdentity, Server, Site, Workload } from '@stowage/domain';

interface IdentityColumns {
  readonly uuid?: string | null;
  readonly serial?: string | null;
  readonly fqdn?: string | null;
}

/** A row as it is written (from JSON) and read; columns hold what is looked up or sorted by, details the rest. */
export interface SiteRow {
  readonly id: string;
  readonly position: number;
  readonly details: Omit<Site, 'id'>;
}

export interface ServerRow extends IdentityColumns {
  readonly id: string;
  readonly position: number;
  readonly name: string;
  readonly site_id?: string | null;
  readonly power_state: Server['powerState'];
  readonly details: Omit<Server, 'id' | 'name' | 'identity' | 'siteId' | 'powerState'>;
}

export interface WorkloadRow extends IdentityColumns {
  readonly id: string;
  readonly position: number;
  readonly name: string;
  readonly server_id?: string | null;
  readonly kind: Workload['kind'];
  readonly power_state: Workload['powerState'];
  readonly details: Omit<Workload, 'id' | 'name' | 'identity' | 'serverId' | 'kind' | 'powerState'>;
}

export function siteRow({ id, ...details }: Site, position: number): SiteRow {
  return { id, position, details };
}

export function serverRow({ id, name, identity, siteId, powerState, ...details }: Server, position: number): ServerRow {
  return { id, position, name, site_id: siteId, power_state: powerState, ...identityColumns(identity), details };
}

export function workloadRow({ id, name, identity, serverId, kind, powerState, ...details }: Workload, position: number): WorkloadRow {
  return { id, position, name, server_id: serverId, kind, power_state: powerState, ...identityColumns(identity), details };
}

export function toSite(row: SiteRow): Site {
  return { id: row.id, ...row.details };
}

export function toServer(row: ServerRow): Server {
  return {
    id: row.id, name: row.name, identity: toIdentity(row), ...(row.site_id == null ? {} : { siteId: row.site_id }),
    powerState: row.power_state, ...row.details,
  };
}

export function toWorkload(row: WorkloadRow): Workload {
  return {
    id: row.id, name: row.name, identity: toIdentity(row), ...(row.server_id == null ? {} : { serverId: row.server_id }),
    kind: row.kind, powerState: row.power_state, ...row.details,
  };
}

function identityColumns(identity: MachineIdentity): IdentityColumns {
  return { uuid: identity.uuid, serial: identity.serial, fqdn: identity.fqdn };
}

function toIdentity(row: IdentityColumns): MachineIdentity {
  return {
    ...(row.uuid == null ? {} : { uuid: row.uuid }),
    ...(row.serial == null ? {} : { serial: row.serial }),
    ...(row.fqdn == null ? {} : { fqdn: row.fqdn }),
  };
}
