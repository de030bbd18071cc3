import { row, type DefaultAssumption } from './row.js';

const DRILL = 'Engineering assumption; measure it in a drill';

/** Failures, repairs and planned stops. */
export const SLA_ASSUMPTIONS: readonly DefaultAssumption[] = [
  row({ key: 'sla.failuresPerYear', label: 'Failures of one machine that stop its workloads', range: [0.05, 0.01, 0.1], unit: 'a year', source: 'Between Service Express 2020 (0 to 0.3 % critical) and Google 2008 (1,000 of 1,800 in year one, with software)', year: 2020 }),
  row({ key: 'sla.repairHours', label: 'Repair of a failed physical machine', range: [8, 4, 48], unit: 'h', source: 'Contracts of 4 h to next day, plus rebuild', year: 2026 }),
  row({ key: 'sla.restartMinutes', label: 'Restart of a virtual machine on another host, detection to service', range: [5, 2, 15], unit: 'min', source: `Detection 15 s (VMware vSphere Availability). ${DRILL}`, year: 2026 }),
  row({ key: 'sla.restartFailureRatio', label: 'Restarts that fail and need a person', range: [0.05, 0.01, 0.2], unit: 'share', source: DRILL, year: 2026 }),
  row({ key: 'sla.manualRecoveryMinutes', label: 'Recovery by hand after a failed restart', range: [60, 30, 240], unit: 'min', source: DRILL, year: 2026 }),
  row({ key: 'sla.storageFailuresPerYear', label: 'Failures of shared storage with two controllers', range: [0.01, 0.002, 0.05], unit: 'a year', source: 'Engineering assumption', year: 2026 }),
  row({ key: 'sla.storageRepairHours', label: 'Repair of shared storage', range: [8, 4, 48], unit: 'h', source: 'Engineering assumption', year: 2026 }),
  row({ key: 'sla.siteHoursPerYear', label: 'Site without power or cooling', range: [1.6, 0.4, 22.7], unit: 'h a year', source: 'Legacy tier labels II to IV (22.7, 1.58, 0.44 h), withdrawn by Uptime Institute; a label, not a measurement', year: 2010 }),
  row({ key: 'sla.siteOutageHours', label: 'Length of one site outage', range: [4, 1, 12], unit: 'h', source: 'Dean 2008 (Google): power units about 6 h, racks 1 to 6 h; only its spread by chance rests on it', year: 2008 }),
  row({ key: 'sla.outageSpread', label: 'Spread of outage lengths (log standard deviation)', range: [1, 0.6, 1.4], unit: 'ln', source: 'Repair times are lognormal (MIL-HDBK-472, 1966); spread assumed', year: 2026 }),
  row({ key: 'sla.patchRebootsPerYear', label: 'Reboots to patch the OS', range: [12, 4, 12], unit: 'a year', source: 'Monthly patch day', year: 2026 }),
  row({ key: 'sla.rebootMinutes', label: 'Service stop of one reboot', range: [10, 5, 20], unit: 'min', source: DRILL, year: 2026 }),
  row({ key: 'sla.maintenancePerYear', label: 'Hardware and firmware maintenance of one machine', range: [2, 1, 4], unit: 'a year', source: 'Engineering assumption', year: 2026 }),
  row({ key: 'sla.maintenanceMinutes', label: 'Machine stop of one maintenance', range: [60, 30, 120], unit: 'min', source: 'Engineering assumption', year: 2026 }),
  row({ key: 'sla.migrationBlackoutSeconds', label: 'Pause of one live migration', range: [1, 0.03, 2], unit: 's', source: 'Proxmox developers 2012: about 0.5 s; vendors: no interruption', year: 2012 }),
  row({ key: 'sla.deployPhysicalHours', label: 'Deploying a physical server', range: [10, 8, 120], unit: 'h', source: 'ASG Economics 2016: 10 h of work; ordering comes on top', year: 2016, origin: 'published' }),
  row({ key: 'sla.deployVirtualHours', label: 'Deploying a virtual machine', range: [2, 0.5, 4], unit: 'h', source: 'ASG Economics 2016', year: 2016, origin: 'published' }),
  row({ key: 'sla.restorePhysicalHours', label: 'Restoring a corrupted physical server', range: [6, 3, 24], unit: 'h', source: 'Engineering assumption: reinstall and restore from backup', year: 2026 }),
  row({ key: 'sla.restoreVirtualHours', label: 'Restoring a corrupted virtual machine', range: [0.5, 0.15, 4], unit: 'h', source: 'Engineering assumption: image or snapshot', year: 2026 }),
];
