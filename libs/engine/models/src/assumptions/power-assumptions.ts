import { row, type DefaultAssumption } from './row.js';

/** Factors on the power tables. */
export const POWER_ASSUMPTIONS: readonly DefaultAssumption[] = [
  row({ key: 'power.idleFieldFactor', label: 'Idle power in the field over the tuned test system', range: [1.3, 1, 2], unit: '×', source: 'Fuchs et al. (LBNL) 2019: idle of volume servers significantly higher than published; spread P90/P50 of published idle', year: 2019 }),
  row({ key: 'power.rangeFieldFactor', label: 'Range between idle and max over the tuned test system', range: [1, 0.95, 1.1], unit: '×', source: 'Engineering assumption', year: 2026 }),
  row({ key: 'power.redundantSupplyFactor', label: 'Second power supply', range: [1.03, 1, 1.06], unit: '×', source: '96 % of published 2-socket systems use one supply; 80 PLUS efficiency curves', year: 2026 }),
  row({ key: 'power.drivesPerMachine', label: 'Drives per machine beyond the test system', range: [2, 0, 8], unit: 'drives', source: 'Engineering assumption: a mirrored pair; up to a full cage', year: 2026 }),
  row({ key: 'power.wattsPerDrive', label: 'Power of one drive', range: [6.5, 4, 10], unit: 'W', source: 'LBNL-1005775 (Shehabi et al.) 2016, as used by Cloud Carbon Footprint', year: 2016, origin: 'published' }),
  row({ key: 'power.nameplateDerate', label: 'Real maximum over nameplate', range: [0.67, 0.4, 0.75], unit: '×', source: 'ASG Economics, server virtualization TCO', year: 2016, origin: 'published' }),
  row({ key: 'power.storageFactor', label: 'Storage array, real over stated average power', range: [1, 0.85, 1.2], unit: '×', source: 'Engineering assumption', year: 2026 }),
  row({ key: 'load.unknownCpuRatio', label: 'Mean CPU load where none was measured', range: [0.15, 0.05, 0.25], unit: 'share', source: 'LBNL 2024 (internal data centres 11 to 20 %), NRDC 12 to 18 %, McKinsey 6 to 12 %', year: 2024 }),
  row({ key: 'load.unmeasuredSizingRatio', label: 'CPU to plan for where none was measured, of what was given', range: [0.25, 0.1, 0.5], unit: 'share', source: 'Engineering assumption: four virtual CPUs a core, a usual overcommit', year: 2026 }),
  row({ key: 'cpu.normalisationFactor', label: 'CPU work of old machines on new ones, against the estimate', range: [1, 0.8, 1.25], unit: '×', source: 'Chained SPEC results before 2016 are good to 25 %', year: 2026 }),
  row({ key: 'cpu.hypervisorOverheadRatio', label: 'CPU spent by the hypervisor, over its guests\' load', range: [0.1, 0.03, 0.15], unit: 'share', source: 'Engineering assumption', year: 2026 }),
];
