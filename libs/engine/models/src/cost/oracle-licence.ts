/** Oracle core factor of x86 processors (Oracle Processor Core Factor Table). */
const X86_CORE_FACTOR = 0.5;

/**
 * Processor licences of Oracle Database Enterprise Edition. Oracle does not count VMware as partitioning: all cores of
 * every host the machine can reach; with hard partitioning the allotted cores. A policy, not a contract: a risk range.
 */
export function oracleProcessors(reachableCores: number): number {
  return Math.ceil(X86_CORE_FACTOR * reachableCores);
}
