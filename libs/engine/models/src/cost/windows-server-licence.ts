/** Sockets and physical cores of one licensed machine. */
export interface LicensedMachine {
  readonly sockets: number;
  readonly cores: number;
}

/** Cores to license: 8 a socket and 16 a machine at least, in packs of two (Microsoft, Windows Server licensing 2016-25). */
export function windowsServerCores({ sockets, cores }: LicensedMachine): number {
  const perSocket = Math.max(8, cores / Math.max(1, sockets));
  return Math.max(16, Math.ceil((perSocket * sockets) / 2) * 2);
}

/** Prices of 16 core licences of each edition, in one currency. */
export interface WindowsServerPrices {
  readonly standardPer16Cores: number;
  readonly datacenterPer16Cores: number;
}

export interface WindowsServerLicence {
  readonly edition: 'standard' | 'datacenter';
  readonly cost: number;
}

/** The cheaper edition for `guests` virtual machines on one host: Standard covers two guests a stack, Datacenter all. */
export function windowsServerLicence(machine: LicensedMachine, guests: number, prices: WindowsServerPrices): WindowsServerLicence {
  const units = windowsServerCores(machine) / 16;
  const standard = units * Math.ceil(guests / 2) * prices.standardPer16Cores;
  const datacenter = units * prices.datacenterPer16Cores;
  return guests > 0 && datacenter < standard ? { edition: 'datacenter', cost: datacenter } : { edition: 'standard', cost: standard };
}

/** Fewest guests on a host from which Datacenter is cheaper than stacked Standard. */
export function datacenterCheaperFrom(prices: WindowsServerPrices): number {
  let guests = 1;
  while (Math.ceil(guests / 2) * prices.standardPer16Cores <= prices.datacenterPer16Cores) guests++;
  return guests;
}
