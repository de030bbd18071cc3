import { ANSIBLE_FACTS } from './ansible-facts/ansible-facts.js';
import { AWS_MIGRATION_HUB } from './aws/aws.js';
import { AZURE_MIGRATE } from './azure-migrate/azure-migrate.js';
import { BITBRAINS } from './bitbrains/bitbrains.js';
import { COLLECTD } from './collectd/collectd.js';
import { FACTER } from './facter/facter.js';
import type { Format } from './format.js';
import { GOOGLE_MIGRATION_CENTER } from './google/google.js';
import { IOSTAT } from './iostat/iostat.js';
import { LSHW } from './lshw/lshw.js';
import { LIVE_OPTICS } from './live-optics/live-optics.js';
import { MAP_TOOLKIT } from './map-toolkit/map-toolkit.js';
import { NETBOX } from './netbox/netbox.js';
import { NMON } from './nmon/nmon.js';
import { NUTANIX_COLLECTOR } from './nutanix-collector/nutanix-collector.js';
import { OPENDCIM } from './opendcim/opendcim.js';
import { PERFMON } from './perfmon/perfmon.js';
import { REDFISH } from './redfish/redfish.js';
import { RVTOOLS } from './rvtools/rvtools.js';
import { SERVICENOW } from './servicenow/servicenow.js';
import { STOWAGE_SERVERS } from './stowage/servers.js';
import { STOWAGE_UTILIZATION } from './stowage/utilization.js';
import { STOWAGE_WORKLOADS } from './stowage/workloads.js';
import { SYSSTAT } from './sysstat/sysstat.js';
import { VMSTAT } from './vmstat/vmstat.js';

/** Asked in this order: a tool's own layout first, then our tables, the least demanding last. */
export const FORMATS: readonly Format[] = [
  LIVE_OPTICS, NUTANIX_COLLECTOR, RVTOOLS, BITBRAINS, AZURE_MIGRATE, AWS_MIGRATION_HUB, GOOGLE_MIGRATION_CENTER, SERVICENOW, OPENDCIM, NETBOX, MAP_TOOLKIT,
  SYSSTAT, IOSTAT, NMON, VMSTAT, PERFMON, COLLECTD, ANSIBLE_FACTS, FACTER, LSHW, REDFISH,
  STOWAGE_UTILIZATION, STOWAGE_WORKLOADS, STOWAGE_SERVERS,
];
