import type { LicensedMachine } from './windows-server-licence.js';

/** Subscription cores of a vSphere order: 16 a socket at least (Broadcom, 2024). */
export function vmwareCores(machines: readonly LicensedMachine[]): number {
  return machines.reduce((sum, { sockets, cores }) => sum + sockets * Math.max(16, Math.ceil(cores / sockets)), 0);
}

/** With the 72-core order minimum of April 2025, whose standing is contested. */
export function vmwareOrderCores(machines: readonly LicensedMachine[], orderMinimum = 72): number {
  return machines.length === 0 ? 0 : Math.max(orderMinimum, vmwareCores(machines));
}
