interface Memory {
  /** KiB. */
  readonly free: number | undefined;
  readonly used: number | undefined;
  readonly buffers: number | undefined;
  readonly cached: number | undefined;
  /** Percent of all memory that `used` is. */
  readonly usedPercent: number | undefined;
}

/**
 * Memory in use without caches, MiB. Newer versions of sysstat leave caches out of "used", older ones do not: there free
 * and used together are all memory.
 */
export function memoryUsedMib({ free, used, buffers, cached, usedPercent }: Memory): number | undefined {
  if (used === undefined) return undefined;
  const total = usedPercent !== undefined && usedPercent > 0 ? (used * 100) / usedPercent : undefined;
  const older = total !== undefined && free !== undefined && Math.abs(free + used - total) < total / 100;
  const caches = older ? (buffers ?? 0) + (cached ?? 0) : 0;
  return Math.max(0, used - caches) / 1024;
}
