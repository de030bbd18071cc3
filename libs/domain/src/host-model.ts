import type { Money } from './money.js';

/** A machine one can buy or own as a virtualization target. */
export interface HostModel {
  readonly id: string;
  readonly name: string;
  readonly cpuModel: string;
  readonly sockets: number;
  /** Physical cores of the whole host. */
  readonly cores: number;
  readonly threads: number;
  readonly memoryMib: number;
  /** Usable local disk; absent = workloads live on shared storage. */
  readonly diskMib?: number;
  readonly diskIops?: number;
  readonly networkBytesPerSecond?: number;
  readonly rackUnits: number;
  /** CPU points of the whole host; absent = looked up from `cpuModel`. */
  readonly cpuPoints?: number;
  /** Wall watts; absent = looked up from `cpuModel` and sockets. */
  readonly idlePowerWatts?: number;
  readonly maxPowerWatts?: number;
  readonly price?: Money;
  /** Manufacturing, transport and end of life; absent = looked up. */
  readonly embodiedKgCo2e?: number;
  readonly source: string;
  readonly year: number;
}
