import { KINDS } from '../../table/quantity-kinds.js';
import { alsoRead, offered, type TemplateColumn } from './template-column.js';
import { USAGE_COLUMNS, type UsageField } from './usage-columns.js';

export type WorkloadField = UsageField
  | 'name' | 'server' | 'site' | 'kind' | 'group' | 'cpuCount' | 'memoryMib' | 'diskMib' | 'diskUsedMib' | 'os' | 'application' | 'owner'
  | 'environment' | 'uuid' | 'fqdn' | 'powerState' | 'virtualizable' | 'reason' | 'slaTarget';

export const WORKLOAD_COLUMNS: readonly TemplateColumn<WorkloadField>[] = [
  offered('name', 'Name', 'name workload workloadname vm vmname virtualmachine guest', 'Unique within its site', 'erp-db', { required: true }),
  offered('server', 'Server', 'server host servername runson physicalserver esxhost', 'Name of the server it runs on, as in servers.csv', 'srv-erp-01'),
  alsoRead('site', 'site datacenter datacentre location', 'Site, where the server is not listed'),
  alsoRead('kind', 'kind type', 'physical or virtual; else virtual where vCPUs are given'),
  offered('group', 'Group', 'group workloadgroup category tier', 'Kind of workload, for colour and grouping', 'Databases'),
  offered('cpuCount', 'vCPUs', 'vcpus vcpu cpus cpucount virtualcpus cores cpucores', 'Virtual CPUs given to it', '4', { kind: KINDS.vcpus }),
  offered('memoryMib', 'Memory (GiB)', 'memory ram memorysize vram allocatedmemory', 'Memory given to it', '32', { unit: 'GiB', kind: KINDS.workloadMemory }),
  offered('diskMib', 'Disk (GiB)', 'disk diskspace disksize storage provisioneddisk diskcapacity', 'Disk space given to it', '200', { unit: 'GiB', kind: KINDS.disk }),
  offered('diskUsedMib', 'Disk used (GiB)', 'diskused useddisk storageused storageinuse diskinuse', 'Disk space in use', '120', { unit: 'GiB', kind: KINDS.diskUsed }),
  offered('os', 'OS', 'os operatingsystem osname guestos', 'Operating system', 'Windows Server 2012 R2'),
  offered('application', 'Application', 'application app applications role', 'What it is for', 'ERP'),
  offered('owner', 'Owner', 'owner ownedby contact responsible department', 'Who answers for it', 'Finance IT'),
  offered('environment', 'Environment', 'environment env stage usedfor', 'Production, test, ...', 'Production'),
  alsoRead('uuid', 'uuid vmuuid instanceuuid', 'UUID of the virtual machine'),
  alsoRead('fqdn', 'fqdn dnsname', 'Fully qualified name'),
  alsoRead('powerState', 'powerstate power status state', 'on or off'),
  ...USAGE_COLUMNS,
  offered('virtualizable', 'Virtualizable', 'virtualizable virtualisable canvirtualize', 'no = stays as it is', 'yes', { unit: 'yes or no' }),
  offered('reason', 'Reason if not', 'reasonifnot reason', 'Dongle, card, vendor support', ''),
  offered('slaTarget', 'SLA target %', 'slatarget sla availability availabilitytarget', 'Availability it must reach', '99.9', { unit: '%', kind: KINDS.availability }),
];
