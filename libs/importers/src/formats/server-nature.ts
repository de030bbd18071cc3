import type { ServerRow, WorkloadRow } from '../rows.js';
import { known } from '../table/known.js';

const VIRTUAL_HARDWARE = /\bvmware\b|virtual (machine|platform)|\bkvm\b|\bqemu\b|\bhvm domu\b|\bbochs\b|virtualbox/i;
const HYPERVISOR_OS = /\besxi?\b|\bvsphere\b|hyper-?v server|\bproxmox\b|\bxenserver\b|\bxcp-ng\b|\bahv\b/i;

/** A row of a CMDB whose hardware is what hypervisors show to their guests. */
export function isVirtualMachine({ vendor, model }: ServerRow): boolean {
  return VIRTUAL_HARDWARE.test(`${vendor ?? ''} ${model ?? ''}`);
}

/** A host is a server, but nothing to move: its machines are. */
export function isHypervisorHost({ os }: ServerRow): boolean {
  return os !== undefined && HYPERVISOR_OS.test(os);
}

/** A virtual machine that stands in a table of servers; its cores are vCPUs. */
export function asVirtualMachine({ whole, cores, name, powerState, identity, ...row }: ServerRow): WorkloadRow {
  const { site, memoryMib, diskMib, os, application, owner, environment, tags, origin } = row;
  return {
    name, powerState, identity, kind: 'virtual', ...known({ cpuCount: cores, site, memoryMib, diskMib, os, application, owner, environment, tags, origin }), ...whole,
  };
}
