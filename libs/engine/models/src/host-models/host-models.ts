import type { HostModel } from '@stowage/domain';

const GIB = 1024;
const GIGABIT = 125e6;
const PRICED = 'Configuration by us after the maker\'s public CPU data; price assumed, ask for a quote';
const usd = (amount: number): { readonly amount: number; readonly currency: string } => ({ amount, currency: 'USD' });

/** Hosts to start from, current and past; all on shared storage. CPU points, watts and embodied carbon are looked up. */
export const HOST_MODELS: readonly HostModel[] = [
  { id: 'epyc-9454-2s', name: '1U, 2 × EPYC 9454, 1 TiB', cpuModel: 'AMD EPYC 9454', sockets: 2, cores: 96, threads: 192, memoryMib: 1024 * GIB, networkBytesPerSecond: 2 * 25 * GIGABIT, rackUnits: 1, price: usd(28000), source: PRICED, year: 2024 },
  { id: 'epyc-9555-2s', name: '2U, 2 × EPYC 9555, 1.5 TiB', cpuModel: 'AMD EPYC 9555', sockets: 2, cores: 128, threads: 256, memoryMib: 1536 * GIB, networkBytesPerSecond: 2 * 25 * GIGABIT, rackUnits: 2, price: usd(42000), source: PRICED, year: 2025 },
  { id: 'epyc-9354p-1s', name: '1U, 1 × EPYC 9354P, 384 GiB', cpuModel: 'AMD EPYC 9354P', sockets: 1, cores: 32, threads: 64, memoryMib: 384 * GIB, networkBytesPerSecond: 2 * 10 * GIGABIT, rackUnits: 1, price: usd(13000), source: PRICED, year: 2024 },
  { id: 'xeon-6448y-2s', name: '1U, 2 × Xeon Gold 6448Y, 512 GiB', cpuModel: 'Intel Xeon Gold 6448Y', sockets: 2, cores: 64, threads: 128, memoryMib: 512 * GIB, networkBytesPerSecond: 2 * 25 * GIGABIT, rackUnits: 1, price: usd(22000), source: PRICED, year: 2023 },
  { id: 'xeon-6530-2s', name: '2U, 2 × Xeon Gold 6530, 1 TiB', cpuModel: 'Intel Xeon Gold 6530', sockets: 2, cores: 64, threads: 128, memoryMib: 1024 * GIB, networkBytesPerSecond: 2 * 25 * GIGABIT, rackUnits: 2, price: usd(25000), source: PRICED, year: 2024 },
  { id: 'xeon-5416s-1s', name: '1U, 1 × Xeon Gold 5416S, 128 GiB', cpuModel: 'Intel Xeon Gold 5416S', sockets: 1, cores: 16, threads: 32, memoryMib: 128 * GIB, networkBytesPerSecond: 2 * 10 * GIGABIT, rackUnits: 1, price: usd(7500), source: PRICED, year: 2023 },
  { id: 'xeon-6248-2s', name: '1U, 2 × Xeon Gold 6248, 384 GiB', cpuModel: 'Intel Xeon Gold 6248', sockets: 2, cores: 40, threads: 80, memoryMib: 384 * GIB, networkBytesPerSecond: 2 * 10 * GIGABIT, rackUnits: 1, price: usd(15000), source: PRICED, year: 2019 },
  { id: 'xeon-e5450-2s', name: '2U, 2 × Xeon E5450, 32 GiB', cpuModel: 'Intel Xeon E5450 @ 3.00GHz', sockets: 2, cores: 8, threads: 8, memoryMib: 32 * GIB, networkBytesPerSecond: 2 * GIGABIT, rackUnits: 2, price: usd(7500), source: `${PRICED} of that year`, year: 2008 },
];
