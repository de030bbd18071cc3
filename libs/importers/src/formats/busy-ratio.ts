/** Share of a CPU in use, 0..1, from percent idle and waiting: waiting for disks is no work of a CPU. */
export function busyRatio(idle: number | undefined, wait: number | undefined): number | undefined {
  return idle === undefined ? undefined : Math.min(1, Math.max(0, (100 - idle - (wait ?? 0)) / 100));
}

/** undefined stays unknown. */
export function scaled(value: number | undefined, factor: number): number | undefined {
  return value === undefined ? undefined : value * factor;
}
