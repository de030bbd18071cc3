import { moneyRow, row, type DefaultAssumption } from './row.js';

const LICENCE_GUIDES = 'List prices quoted in third-party licensing guides; check your agreement';

/** Money, in USD; resolve-assumptions.ts turns it into the scenario's currency. */
export const COST_ASSUMPTIONS: readonly DefaultAssumption[] = [
  moneyRow({ key: 'cost.energyPerKwh', label: 'Electricity', range: [0.12, 0.08, 0.2], unit: 'kWh', source: 'Engineering assumption for business tariffs; take it from your bill', year: 2025 }),
  moneyRow({ key: 'cost.demandPerKvaMonth', label: 'Demand charge on the highest power', range: [0, 0, 0], unit: 'kVA a month', source: 'None assumed; take it from your bill (Maharashtra industry 2025: INR 600)', year: 2025 }),
  row({ key: 'cost.powerFactor', label: 'Power factor at the meter', range: [0.95, 0.9, 0.99], unit: 'share', source: 'Engineering assumption: supplies with power factor correction', year: 2026 }),
  moneyRow({ key: 'cost.cloudVcpuHour', label: 'Rented virtual CPU with 4 GiB, pay as you go', range: [0.048, 0.04, 0.06], unit: 'vCPU hour', source: 'AWS m5.xlarge 0.192 an hour for 4 vCPU; storage, traffic and licences not in it', year: 2025, origin: 'published' }),
  row({ key: 'cost.cloudReservedDiscount', label: 'Discount on rented CPU reserved for years', range: [0.5, 0.38, 0.6], unit: 'share', source: 'AWS list: 38 % for one year, 60 % for three', year: 2025, origin: 'published' }),
  row({ key: 'cpu.pointsPerVcpu', label: 'CPU points of one rented virtual CPU', range: [2.5, 2, 4], unit: 'points', source: 'Half a core of Skylake-SP (4.96 points a core, median of published SPECrate2017_int_base) to newer', year: 2026, origin: 'computed' }),
  row({ key: 'cost.energyEscalationRatio', label: 'Rise of the electricity price a year', range: [0.03, 0, 0.06], unit: 'share', source: 'Engineering assumption', year: 2026 }),
  moneyRow({ key: 'cost.serverPrice', label: 'Replacing one of today\'s servers', range: [7500, 5000, 12000], unit: 'server', source: 'IDC revenue over units: 6,963 (1Q18), 7,615 (1Q19), 7,690 (4Q06)', year: 2019 }),
  moneyRow({ key: 'cost.hostPrice', label: 'One virtualization host without a stated price', range: [20000, 15000, 40000], unit: 'host', source: 'Engineering assumption: a 2-socket host is 15,000 to 40,000; ask for a quote', year: 2026 }),
  moneyRow({ key: 'cost.storagePrice', label: 'Shared storage without a stated price', range: [30000, 15000, 80000], unit: 'array', source: 'Engineering assumption; ask for a quote', year: 2026 }),
  row({ key: 'cost.statedPriceFactor', label: 'Price paid for hardware over the price stated with the model', range: [1, 0.85, 1.2], unit: '×', source: 'Engineering assumption; 1 to 1 once you have a quote', year: 2026 }),
  row({ key: 'cost.supportRatio', label: 'Hardware support a year, of the purchase price', range: [0.1, 0.05, 0.18], unit: 'share', source: 'Engineering assumption; take it from your contract', year: 2026 }),
  moneyRow({ key: 'cost.spacePerRackUnitYear', label: 'Space', range: [100, 30, 270], unit: 'rack unit a year', source: 'APC White Paper 6: 80,000 to 150,000 a rack in ten years with power; space share assumed', year: 2011 }),
  moneyRow({ key: 'cost.administratorPerYear', label: 'One administrator', range: [85000, 40000, 120000], unit: 'year', source: 'ASG Economics, server virtualization TCO', year: 2016 }),
  row({ key: 'cost.physicalPerAdministrator', label: 'Physical servers one administrator looks after', range: [45, 20, 60], unit: 'servers', source: 'ASG Economics 2016; IBM 20 to 30', year: 2016, origin: 'published' }),
  row({ key: 'cost.virtualPerAdministrator', label: 'Virtual machines one administrator looks after', range: [76, 45, 150], unit: 'machines', source: 'ASG Economics 2016', year: 2016, origin: 'published' }),
  row({ key: 'cost.migrationHoursPhysical', label: 'Moving one physical workload', range: [15, 8, 40], unit: 'h', source: 'VirtaMove: 2 to 3 servers a week and person; plain conversion takes less', year: 2022 }),
  row({ key: 'cost.migrationHoursVirtual', label: 'Moving one virtual machine', range: [2, 0.5, 6], unit: 'h', source: 'Engineering assumption', year: 2026 }),
  moneyRow({ key: 'cost.migrationPerHour', label: 'One hour of migration work', range: [60, 25, 120], unit: 'h', source: 'Engineering assumption', year: 2026 }),
  moneyRow({ key: 'cost.decommissionPerServer', label: 'Taking one server out', range: [150, 50, 400], unit: 'server', source: 'Engineering assumption: wiping, removal, recycling', year: 2026 }),
  row({ key: 'cost.discountRatio', label: 'Discount rate for present values', range: [0.08, 0.04, 0.12], unit: 'share', source: 'Engineering assumption; ask finance', year: 2026 }),
  moneyRow({ key: 'licence.serverOs', label: 'Server OS licence, standard edition, 16 cores', range: [1069, 1069, 1176], unit: '16 cores', source: `Windows Server Standard. ${LICENCE_GUIDES}`, year: 2025 }),
  moneyRow({ key: 'licence.serverOsUnlimited', label: 'Server OS licence, unlimited guests, 16 cores', range: [6155, 6155, 6771], unit: '16 cores', source: `Windows Server Datacenter. ${LICENCE_GUIDES}`, year: 2025 }),
  row({ key: 'licence.licensedOsShare', label: 'Share of workloads of unknown OS that need a paid OS licence', range: [0.7, 0.3, 1], unit: 'share', source: 'Engineering assumption', year: 2026 }),
  moneyRow({ key: 'licence.esxiPerCoreYear', label: 'vSphere subscription, at least 16 cores a socket', range: [135, 135, 190], unit: 'core a year', source: `VMware vSphere Foundation. ${LICENCE_GUIDES}`, year: 2026 }),
  moneyRow({ key: 'licence.perServer', label: 'Other software bought per server or host', range: [0, 0, 0], unit: 'machine', source: 'None assumed; set it for backup agents, monitoring, management', year: 2026 }),
];
