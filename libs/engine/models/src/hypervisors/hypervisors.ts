import type { HypervisorKind } from '@stowage/domain';

/** What one hypervisor costs and can do. */
export interface Hypervisor {
  readonly kind: HypervisorKind;
  readonly name: string;
  /** True where it spends CPU of its own, `cpu.hypervisorOverheadRatio` over its guests' load. */
  readonly spendsCpu: boolean;
  /** Memory it keeps per host, MiB, and per GiB of guest memory as a share. */
  readonly hostMemoryMib: number;
  readonly guestMemoryRatio: number;
  /** Restarts machines of a failed host on another. */
  readonly restarts: boolean;
  readonly liveMigration: boolean;
  readonly licence: 'per-core-year' | 'with-server-os' | 'none';
  readonly source: string;
  readonly year: number;
}

const ASSUMED = 'CPU and memory overhead: engineering assumption between vendor figures of a few percent and 15 %';

/** CPU overhead is one assumption for all kinds: no source tells them apart reliably. */
const HYPERVISORS: { readonly [K in HypervisorKind]: Hypervisor } = {
  esxi: { kind: 'esxi', name: 'VMware ESXi', spendsCpu: true, hostMemoryMib: 8192, guestMemoryRatio: 0.01, restarts: true, liveMigration: true, licence: 'per-core-year', source: `VMware vSphere Availability; Broadcom per-core subscription. ${ASSUMED}`, year: 2026 },
  'hyper-v': { kind: 'hyper-v', name: 'Microsoft Hyper-V', spendsCpu: true, hostMemoryMib: 8192, guestMemoryRatio: 0.01, restarts: true, liveMigration: true, licence: 'with-server-os', source: `Part of Windows Server. ${ASSUMED}`, year: 2026 },
  kvm: { kind: 'kvm', name: 'KVM', spendsCpu: true, hostMemoryMib: 8192, guestMemoryRatio: 0.02, restarts: true, liveMigration: true, licence: 'none', source: `Open source; restart and live migration with Proxmox VE, oVirt or OpenStack. ${ASSUMED}`, year: 2026 },
  xen: { kind: 'xen', name: 'Xen', spendsCpu: true, hostMemoryMib: 8192, guestMemoryRatio: 0.02, restarts: true, liveMigration: true, licence: 'none', source: `Open source; restart and live migration with XCP-ng. ${ASSUMED}`, year: 2026 },
  none: { kind: 'none', name: 'No hypervisor', spendsCpu: false, hostMemoryMib: 2048, guestMemoryRatio: 0, restarts: false, liveMigration: false, licence: 'none', source: 'Containers or processes on one OS; 2 GiB for the OS assumed', year: 2026 },
};

/** The row of a hypervisor. */
export const hypervisorOf = (kind: HypervisorKind): Hypervisor => HYPERVISORS[kind];
