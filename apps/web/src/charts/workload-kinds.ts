import type { Workload } from '@stowage/domain';

/** Kinds of workload in the order of their colours c1..c5. */
export type KindIndex = 0 | 1 | 2 | 3 | 4;

export interface WorkloadKinds {
  readonly names: readonly string[];
  readonly of: (workloadId: string) => KindIndex;
}

const UNNAMED = 'Workloads';
const OTHER = 'Other';

/** The four largest kinds and "Other": never a sixth hue. Kinds are the groups of the file, else the environments. */
export function kindsOf(workloads: readonly Workload[]): WorkloadKinds {
  const kind = (workload: Workload) => workload.group ?? workload.environment ?? UNNAMED;
  const sizes = new Map<string, number>();
  for (const workload of workloads) sizes.set(kind(workload), (sizes.get(kind(workload)) ?? 0) + 1);
  const ordered = [...sizes].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([name]) => name);
  const names = ordered.length <= 5 ? ordered : [...ordered.slice(0, 4), OTHER];
  const index = new Map(
    workloads.map((workload) => [
      workload.id,
      Math.max(0, ordered.length <= 5 ? names.indexOf(kind(workload)) : ordered.indexOf(kind(workload)) > 3 ? 4 : ordered.indexOf(kind(workload))),
    ]),
  );
  return { names, of: (workloadId) => (index.get(workloadId) ?? 0) as KindIndex };
}
