import { KINDS } from '../../table/quantity-kinds.js';
import { alsoRead, offered, type TemplateColumn } from './template-column.js';
import { USAGE_COLUMNS, type UsageField } from './usage-columns.js';

export type ServerField = UsageField
  | 'name' | 'site' | 'country' | 'rack' | 'rackPosition' | 'rackUnits' | 'vendor' | 'model' | 'serial' | 'uuid' | 'fqdn' | 'cpuModel' | 'sockets'
  | 'cores' | 'coresPerSocket' | 'threads' | 'clockMhz' | 'memoryMib' | 'diskMib' | 'diskUsedMib' | 'os' | 'application' | 'group' | 'owner'
  | 'environment' | 'powerState' | 'purchaseYear' | 'price' | 'currency' | 'idlePower' | 'maxPower' | 'averagePower' | 'nameplatePower'
  | 'virtualizable' | 'reason' | 'slaTarget';

export const SERVER_COLUMNS: readonly TemplateColumn<ServerField>[] = [
  offered('name', 'name server servername hostname host computername machine machinename devicename computer', { name: 'Name', meaning: 'Unique within its site', example: 'srv-erp-01', required: true }),
  offered('site', 'site datacenter datacentre location sitename building', { name: 'Site', meaning: 'Data centre or server room', example: 'Pune' }),
  offered('country', 'country countrycode', { name: 'Country', meaning: 'ISO code of the electricity grid', example: 'IN', unit: 'ISO 3166-1 alpha-2' }),
  offered('rack', 'rack cabinet rackname', { name: 'Rack', meaning: 'Rack it stands in', example: 'A1' }),
  offered('rackPosition', 'rackposition position uposition startu', { name: 'Rack position', meaning: 'Lowest rack unit it fills, from 1', example: '10', unit: 'U', kind: KINDS.rackPosition }),
  offered('rackUnits', 'rackunits units uheight heightu height ru rackspace', { name: 'Rack units', meaning: 'Height', example: '2', unit: 'U', kind: KINDS.rackUnits }),
  offered('vendor', 'vendor manufacturer make brand', { name: 'Vendor', meaning: 'Maker', example: 'Dell' }),
  offered('model', 'model hardwaremodel servermodel productname', { name: 'Model', meaning: 'Model of the machine', example: 'PowerEdge R720' }),
  offered('serial', 'serialnumber serial serialno servicetag', { name: 'Serial number', meaning: 'Tells machines apart when names change', example: 'CN7016X01' }),
  alsoRead('uuid', 'uuid smbiosuuid systemuuid', 'SMBIOS UUID'),
  alsoRead('fqdn', 'fqdn dnsname fullyqualifieddomainname', 'Fully qualified name'),
  offered('cpuModel', 'cpumodel cpu processor cputype processormodel cpudescription', { name: 'CPU model', meaning: 'As the maker writes it', example: 'Intel Xeon E5-2670' }),
  offered('sockets', 'sockets cpusockets processors numberofprocessors #cpu cpucount', { name: 'Sockets', meaning: 'Processors fitted', example: '2', kind: KINDS.sockets }),
  offered('cores', 'cores cpucores physicalcores #cores totalcores numberofcores corecount', { name: 'Cores', meaning: 'Physical cores of the whole machine, not threads', example: '16', kind: KINDS.cores }),
  alsoRead('coresPerSocket', 'corespersocket corespercpu cpucorecount', 'Used with Sockets where Cores is absent', KINDS.cores),
  alsoRead('threads', 'threads logicalprocessors logicalcores logicalcpus cputhreads', 'Hardware threads', KINDS.threads),
  offered('clockMhz', 'clock clockspeed cpuspeed speed cpuclock frequency cpufrequency', { name: 'Clock (MHz)', meaning: 'Base clock', example: '2600', unit: 'MHz', kind: KINDS.clock }),
  offered('memoryMib', 'memory ram memorysize raminstalled installedmemory totalmemory #memory', { name: 'Memory (GiB)', meaning: 'Memory fitted', example: '64', unit: 'GiB', kind: KINDS.memory }),
  offered('diskMib', 'disk diskspace disksize storage diskcapacity totaldisk', { name: 'Disk (GiB)', meaning: 'Usable disk space', example: '1200', unit: 'GiB', kind: KINDS.disk }),
  offered('diskUsedMib', 'diskused useddisk storageused storageinuse diskinuse', { name: 'Disk used (GiB)', meaning: 'Disk space in use', example: '430', unit: 'GiB', kind: KINDS.diskUsed }),
  offered('os', 'os operatingsystem osname osversion', { name: 'OS', meaning: 'Operating system', example: 'Windows Server 2012 R2' }),
  offered('application', 'application app applications role function', { name: 'Application', meaning: 'What it is for', example: 'ERP' }),
  alsoRead('group', 'group workloadgroup category tier', 'Kind of workload, for colour and grouping'),
  offered('owner', 'owner ownedby contact responsible department', { name: 'Owner', meaning: 'Who answers for it', example: 'Finance IT' }),
  offered('environment', 'environment env stage usedfor', { name: 'Environment', meaning: 'Production, test, ...', example: 'Production' }),
  alsoRead('powerState', 'powerstate power status state powerstatus', 'on or off'),
  offered('purchaseYear', 'purchaseyear yearofpurchase purchased purchasedate boughtin year', { name: 'Purchase year', meaning: 'A full date is read too', example: '2014', unit: 'year' }),
  offered('price', 'purchaseprice price cost purchasecost', { name: 'Purchase price', meaning: 'What it cost', example: '8200', unit: 'Currency' }),
  offered('currency', 'currency', { name: 'Currency', meaning: 'ISO 4217 code of the price', example: 'USD', unit: 'ISO 4217' }),
  offered('idlePower', 'idlepower idlewatts poweridle', { name: 'Idle power (W)', meaning: 'Measured at the plug, idle', example: '120', unit: 'W', kind: KINDS.watts }),
  offered('maxPower', 'maxpower maxwatts powermax peakpower maximumpower fullloadpower', { name: 'Max power (W)', meaning: 'Measured at the plug, full load', example: '350', unit: 'W', kind: KINDS.watts }),
  offered('averagePower', 'averagepower averagewatts poweraverage avgpower avgwatts watts', { name: 'Average power (W)', meaning: 'Measured at the plug, average', example: '180', unit: 'W', kind: KINDS.watts }),
  offered('nameplatePower', 'nameplatepower nameplatewatts ratedpower ratedwatts nominalwatts nameplate', { name: 'Nameplate power (W)', meaning: 'On the label of the power supply', example: '750', unit: 'W', kind: KINDS.watts }),
  ...USAGE_COLUMNS,
  offered('virtualizable', 'virtualizable virtualisable canvirtualize canbevirtualized', { name: 'Virtualizable', meaning: 'no = stays as it is', example: 'yes', unit: 'yes or no' }),
  offered('reason', 'reasonifnot reason notvirtualizablereason reasonnotvirtualizable', { name: 'Reason if not', meaning: 'Dongle, card, vendor support', example: '' }),
  offered('slaTarget', 'slatarget sla availability availabilitytarget', { name: 'SLA target %', meaning: 'Availability it must reach', example: '99.9', unit: '%', kind: KINDS.availability }),
];
