import { KINDS } from '../../table/quantity-kinds.js';
import { alsoRead, offered, type TemplateColumn } from './template-column.js';
import { USAGE_COLUMNS, type UsageField } from './usage-columns.js';

export type WorkloadField = UsageField
  | 'name' | 'server' | 'site' | 'kind' | 'group' | 'cpuCount' | 'memoryMib' | 'diskMib' | 'diskUsedMib' | 'os' | 'application' | 'owner'
  | 'environment' | 'uuid' | 'fqdn' | 'powerState' | 'virtualizable' | 'reason' | 'slaTarget';

export const WORKLOAD_COLUMNS: readonly TemplateColumn<WorkloadField>[] = [
  offered('name', 'name workload workloadname vm vmname virtualmachine guest',
    { name: 'Name', meaning: 'Unique within its site', example: 'erp-db', required: true }),
  offered('server', 'server host servername runson physicalserver esxhost',
    { name: 'Server', meaning: 'Name of the server it runs on, as in servers.csv', example: 'srv-erp-01' }),
  alsoRead('site', 'site datacenter datacentre location', 'Site, where the server is not listed'),
  alsoRead('kind', 'kind type', 'physical or virtual; else virtual where vCPUs are given'),
  offered('group', 'group workloadgroup category tier',
    { name: 'Group', meaning: 'Kind of workload, for colour and grouping', example: 'Databases' }),
  offered('cpuCount', 'vcpus vcpu cpus cpucount virtualcpus cores cpucores',
    { name: 'vCPUs', meaning: 'Virtual CPUs given to it', example: '4', kind: KINDS.vcpus }),
  offered('memoryMib', 'memory ram memorysize vram allocatedmemory',
    { name: 'Memory (GiB)', meaning: 'Memory given to it', example: '32', unit: 'GiB', kind: KINDS.workloadMemory }),
  offered('diskMib', 'disk diskspace disksize storage provisioneddisk diskcapacity',
    { name: 'Disk (GiB)', meaning: 'Disk space given to it', example: '200', unit: 'GiB', kind: KINDS.disk }),
  offered('diskUsedMib', 'diskused useddisk storageused storageinuse diskinuse',
    { name: 'Disk used (GiB)', meaning: 'Disk space in use', example: '120', unit: 'GiB', kind: KINDS.diskUsed }),
  offered('os', 'os operatingsystem osname guestos', { name: 'OS', meaning: 'Operating system', example: 'Windows Server 2012 R2' }),
  offered('application', 'application app applications role', { name: 'Application', meaning: 'What it is for', example: 'ERP' }),
  offered('owner', 'owner ownedby contact responsible department', { name: 'Owner', meaning: 'Who answers for it', example: 'Finance IT' }),
  offered('environment', 'environment env stage usedfor', { name: 'Environment', meaning: 'Production, test, ...', example: 'Production' }),
  alsoRead('uuid', 'uuid vmuuid instanceuuid', 'UUID of the virtual machine'),
  alsoRead('fqdn', 'fqdn dnsname', 'Fully qualified name'),
  alsoRead('powerState', 'powerstate power status state', 'on or off'),
  ...USAGE_COLUMNS,
  offered('virtualizable', 'virtualizable virtualisable canvirtualize',
    { name: 'Virtualizable', meaning: 'no = stays as it is', example: 'yes', unit: 'yes or no' }),
  offered('reason', 'reasonifnot reason', { name: 'Reason if not', meaning: 'Dongle, card, vendor support', example: '' }),
  offered('slaTarget', 'slatarget sla availability availabilitytarget',
    { name: 'SLA target %', meaning: 'Availability it must reach', example: '99.9', unit: '%', kind: KINDS.availability }),
];
