import { KINDS } from '../../table/quantity-kinds.js';
import { alsoRead, offered, type TemplateColumn } from './template-column.js';
import { USAGE_COLUMNS, type UsageField } from './usage-columns.js';

export type ServerField = UsageField
  | 'name' | 'site' | 'country' | 'rack' | 'rackPosition' | 'rackUnits' | 'vendor' | 'model' | 'serial' | 'uuid' | 'fqdn' | 'cpuModel' | 'sockets'
  | 'cores' | 'coresPerSocket' | 'threads' | 'clockMhz' | 'memoryMib' | 'diskMib' | 'diskUsedMib' | 'os' | 'application' | 'group' | 'owner'
  | 'environment' | 'powerState' | 'purchaseYear' | 'price' | 'currency' | 'idlePower' | 'maxPower' | 'averagePower' | 'nameplatePower'
  | 'virtualizable' | 'reason' | 'slaTarget';

export const SERVER_COLUMNS: readonly TemplateColumn<ServerField>[] = [
  offered('name', 'Name', 'name server servername hostname host computername machine machinename devicename computer', 'Unique within its site', 'srv-erp-01', { required: true }),
  offered('site', 'Site', 'site datacenter datacentre location sitename building', 'Data centre or server room', 'Pune'),
  offered('country', 'Country', 'country countrycode', 'ISO code of the electricity grid', 'IN', { unit: 'ISO 3166-1 alpha-2' }),
  offered('rack', 'Rack', 'rack cabinet rackname', 'Rack it stands in', 'A1'),
  offered('rackPosition', 'Rack position', 'rackposition position uposition startu', 'Lowest rack unit it fills, from 1', '10', { unit: 'U', kind: KINDS.rackPosition }),
  offered('rackUnits', 'Rack units', 'rackunits units uheight heightu height ru rackspace', 'Height', '2', { unit: 'U', kind: KINDS.rackUnits }),
  offered('vendor', 'Vendor', 'vendor manufacturer make brand', 'Maker', 'Dell'),
  offered('model', 'Model', 'model hardwaremodel servermodel productname', 'Model of the machine', 'PowerEdge R720'),
  offered('serial', 'Serial number', 'serialnumber serial serialno servicetag', 'Tells machines apart when names change', 'CN7016X01'),
  alsoRead('uuid', 'uuid smbiosuuid systemuuid', 'SMBIOS UUID'),
  alsoRead('fqdn', 'fqdn dnsname fullyqualifieddomainname', 'Fully qualified name'),
  offered('cpuModel', 'CPU model', 'cpumodel cpu processor cputype processormodel cpudescription', 'As the maker writes it', 'Intel Xeon E5-2670'),
  offered('sockets', 'Sockets', 'sockets cpusockets processors numberofprocessors #cpu cpucount', 'Processors fitted', '2', { kind: KINDS.sockets }),
  offered('cores', 'Cores', 'cores cpucores physicalcores #cores totalcores numberofcores corecount', 'Physical cores of the whole machine, not threads', '16', { kind: KINDS.cores }),
  alsoRead('coresPerSocket', 'corespersocket corespercpu cpucorecount', 'Used with Sockets where Cores is absent', KINDS.cores),
  alsoRead('threads', 'threads logicalprocessors logicalcores logicalcpus cputhreads', 'Hardware threads', KINDS.threads),
  offered('clockMhz', 'Clock (MHz)', 'clock clockspeed cpuspeed speed cpuclock frequency cpufrequency', 'Base clock', '2600', { unit: 'MHz', kind: KINDS.clock }),
  offered('memoryMib', 'Memory (GiB)', 'memory ram memorysize raminstalled installedmemory totalmemory #memory', 'Memory fitted', '64', { unit: 'GiB', kind: KINDS.memory }),
  offered('diskMib', 'Disk (GiB)', 'disk diskspace disksize storage diskcapacity totaldisk', 'Usable disk space', '1200', { unit: 'GiB', kind: KINDS.disk }),
  offered('diskUsedMib', 'Disk used (GiB)', 'diskused useddisk storageused storageinuse diskinuse', 'Disk space in use', '430', { unit: 'GiB', kind: KINDS.diskUsed }),
  offered('os', 'OS', 'os operatingsystem osname osversion', 'Operating system', 'Windows Server 2012 R2'),
  offered('application', 'Application', 'application app applications role function', 'What it is for', 'ERP'),
  alsoRead('group', 'group workloadgroup category tier', 'Kind of workload, for colour and grouping'),
  offered('owner', 'Owner', 'owner ownedby contact responsible department', 'Who answers for it', 'Finance IT'),
  offered('environment', 'Environment', 'environment env stage usedfor', 'Production, test, ...', 'Production'),
  alsoRead('powerState', 'powerstate power status state powerstatus', 'on or off'),
  offered('purchaseYear', 'Purchase year', 'purchaseyear yearofpurchase purchased purchasedate boughtin year', 'A full date is read too', '2014', { unit: 'year' }),
  offered('price', 'Purchase price', 'purchaseprice price cost purchasecost', 'What it cost', '8200', { unit: 'Currency' }),
  offered('currency', 'Currency', 'currency', 'ISO 4217 code of the price', 'USD', { unit: 'ISO 4217' }),
  offered('idlePower', 'Idle power (W)', 'idlepower idlewatts poweridle', 'Measured at the plug, idle', '120', { unit: 'W', kind: KINDS.watts }),
  offered('maxPower', 'Max power (W)', 'maxpower maxwatts powermax peakpower maximumpower fullloadpower', 'Measured at the plug, full load', '350', { unit: 'W', kind: KINDS.watts }),
  offered('averagePower', 'Average power (W)', 'averagepower averagewatts poweraverage avgpower avgwatts watts', 'Measured at the plug, average', '180', { unit: 'W', kind: KINDS.watts }),
  offered('nameplatePower', 'Nameplate power (W)', 'nameplatepower nameplatewatts ratedpower ratedwatts nominalwatts nameplate', 'On the label of the power supply', '750', { unit: 'W', kind: KINDS.watts }),
  ...USAGE_COLUMNS,
  offered('virtualizable', 'Virtualizable', 'virtualizable virtualisable canvirtualize canbevirtualized', 'no = stays as it is', 'yes', { unit: 'yes or no' }),
  offered('reason', 'Reason if not', 'reasonifnot reason notvirtualizablereason reasonnotvirtualizable', 'Dongle, card, vendor support', ''),
  offered('slaTarget', 'SLA target %', 'slatarget sla availability availabilitytarget', 'Availability it must reach', '99.9', { unit: '%', kind: KINDS.availability }),
];
