import type { Grid } from '../../table/grid.js';
import { findHeader, type Columns, type ColumnSpec, type Header } from '../../table/match-columns.js';
import { KINDS, type QuantityKind } from '../../table/quantity-kinds.js';

export type TabName = 'vInfo' | 'vHost' | 'vCPU' | 'vMemory' | 'vDisk';

export type Field =
  | 'vm' | 'host' | 'datacenter' | 'cluster' | 'powerState' | 'template' | 'placeholder' | 'dnsName' | 'cpus' | 'memory' | 'provisioned' | 'inUse'
  | 'diskCapacity' | 'osConfigured' | 'osTools' | 'vmUuid' | 'vmId' | 'vCenter' | 'clusterRules' | 'clusterRuleNames' | 'folder' | 'resourcePool'
  | 'owner' | 'application' | 'environment' | 'overall' | 'cpuMax' | 'coresPerSocket' | 'size' | 'consumed' | 'active' | 'disk' | 'capacity' | 'diskMode'
  | 'cpuModel' | 'speed' | 'sockets' | 'coresPerCpu' | 'cores' | 'cpuUsage' | 'hostMemory' | 'memoryUsage' | 'htActive' | 'vendor' | 'model' | 'serial'
  | 'serviceTag' | 'hostUuid' | 'esxVersion' | 'maintenance';

/** RVTools writes MiB everywhere; what 3.x calls MB was MiB too. */
const mib = (kind: QuantityKind): QuantityKind => ({ ...kind, defaultUnit: 'mib', min: 0 });
const mhz: QuantityKind = { ...KINDS.clock, min: 0, max: 1e7 };
const column = (field: Field, aliases: string, kind?: QuantityKind): ColumnSpec<Field> => ({ field, aliases: aliases.split(' '), ...(kind && { kind }) });

/** Headers of 3.x and 4.x, and the names of the -DBColumnNames switch. */
const PLACE = [
  column('datacenter', 'datacenter vinfodatacenter vhostdatacenter'),
  column('cluster', 'cluster vinfocluster vhostcluster'),
  column('vCenter', 'visdkuuid vinfovisdkuuid vhostvisdkuuid visdkserver vinfovisdkserver vhostvisdkserver'),
];
const VM_KEY = [
  column('vm', 'vm vinfovmname vcpuvmname vmemoryvmname vdiskvmname'),
  column('vmUuid', 'vmuuid vinfouuid vinfovmuuid vcpuvmuuid vmemoryvmuuid vdiskvmuuid'),
  column('vmId', 'vmid vinfovmid vcpuvmid vmemoryvmid vdiskvmid'),
  column('powerState', 'powerstate vinfopowerstate vcpupowerstate vmemorypowerstate vdiskpowerstate'),
];
const TABS: { readonly [T in TabName]: readonly ColumnSpec<Field>[] } = {
  vInfo: [
    ...VM_KEY, ...PLACE,
    column('host', 'host vinfohost'), column('template', 'template vinfotemplate'), column('placeholder', 'srmplaceholder vinfosrmplaceholder'),
    column('dnsName', 'dnsname vinfoguesthostname vinfodnsname'), column('cpus', 'cpus vinfocpus', KINDS.vcpus),
    column('memory', 'memory vinfomemory', { ...KINDS.workloadMemory, defaultUnit: 'mib', min: 4 }),
    column('provisioned', 'provisioned vinfoprovisioned', mib(KINDS.disk)), column('inUse', 'inuse vinfoinuse', mib(KINDS.diskUsed)),
    column('diskCapacity', 'totaldiskcapacity vinfototaldiskcapacity', mib(KINDS.disk)),
    column('osConfigured', 'osaccordingtotheconfigurationfile vinfoos os'), column('osTools', 'osaccordingtothevmwaretools vinfoostools'),
    column('clusterRules', 'clusterrules vinfoclusterrules'), column('clusterRuleNames', 'clusterrulenames vinfoclusterrulenames'),
    column('folder', 'folder vinfofolder'), column('resourcePool', 'resourcepool vinforesourcepool'),
    column('owner', 'owner vinfoowner'), column('application', 'application app'), column('environment', 'environment env'),
  ],
  vHost: [
    ...PLACE,
    column('host', 'host vhostname'), column('cpuModel', 'cpumodel vhostcpumodel'), column('speed', 'speed vhostcpumhz', KINDS.clock),
    column('sockets', '#cpu vhostnumcpu', KINDS.sockets), column('coresPerCpu', 'corespercpu vhostcorespercpu', KINDS.cores),
    column('cores', '#cores vhostnumcpucores', KINDS.cores), column('cpuUsage', 'cpuusage vhostcpuusage', KINDS.percent),
    column('hostMemory', '#memory vhostmemorysize', { ...KINDS.memory, defaultUnit: 'mib' }), column('memoryUsage', 'memoryusage vhostmemoryusage', KINDS.percent),
    column('htActive', 'htactive vhosthtactive'), column('vendor', 'vendor vhostvendor'), column('model', 'model vhostmodel'),
    column('serial', 'serialnumber vhostserialnumber'), column('serviceTag', 'servicetag vhostservicetag'), column('hostUuid', 'uuid vhostuuid'),
    column('esxVersion', 'esxversion vhostesxversion vhostfullname'), column('maintenance', 'inmaintenancemode vhostinmaintenancemode'),
  ],
  vCPU: [
    ...VM_KEY, ...PLACE, column('cpus', 'cpus vcpucpus', KINDS.vcpus), column('coresPerSocket', 'coresps vcpucoresps vcpucorespersocket'),
    column('overall', 'overall vcpuoverall', mhz), column('cpuMax', 'max vcpumax', mhz),
  ],
  vMemory: [
    ...VM_KEY, ...PLACE, column('size', 'size vmemorysize', mib(KINDS.workloadMemory)), column('consumed', 'consumed vmemoryconsumed', mib(KINDS.memoryUsed)),
    column('active', 'active vmemoryactive', mib(KINDS.memoryUsed)),
  ],
  vDisk: [
    ...VM_KEY, ...PLACE, column('disk', 'disk vdiskdisk vdiskname'), column('capacity', 'capacity vdiskcapacity', mib(KINDS.disk)), column('diskMode', 'diskmode vdiskdiskmode vdiskmode'),
  ],
};

/** What makes a header that tab and no other tool's: each inner list is a choice. */
const SIGNS: { readonly [T in TabName]: readonly (readonly Field[])[] } = {
  vInfo: [['vm'], ['powerState'], ['cpus'], ['memory'], ['template', 'provisioned', 'inUse', 'vmId']],
  vHost: [['host'], ['cpuModel'], ['cores', 'sockets'], ['hostMemory']],
  vCPU: [['vm'], ['cpus'], ['overall'], ['coresPerSocket']],
  vMemory: [['vm'], ['size'], ['consumed', 'active']],
  vDisk: [['vm'], ['disk'], ['capacity'], ['diskMode']],
};
export const TAB_NAMES = Object.keys(TABS) as TabName[];

/** The signs a header lacks to be this tab, one name for each choice. */
export function lackedSigns(tab: TabName, columns: Columns<Field>): Field[] {
  return SIGNS[tab].filter((choice) => !choice.some((field) => columns.has(field))).map(([first]) => first ?? 'vm');
}

export function signCount(tab: TabName): number {
  return SIGNS[tab].length;
}

/** The tab a grid is, by its headers alone; in per-tab csv there is no sheet name to go by. */
export function tabHeader(grid: Grid, tab: TabName): Header<Field> | undefined {
  return findHeader(grid, TABS[tab]);
}
