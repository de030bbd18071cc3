import type { Issue } from '@stowage/domain';
import { cpuPointsOf, type CpuDescription, type PointsRange } from '../cpu/cpu-points.js';

/** CPU points to calculate with and what to tell the user about them. */
export interface DescribedPoints extends PointsRange {
  readonly evidence: 'published' | 'microarchitecture' | 'fallback';
  readonly issues: readonly Issue[];
}

/** CPU points of a named machine; a CPU we don't know counts with the wide fallback and a warning that names candidates. */
export function describedCpuPoints(name: string, cpu: CpuDescription): DescribedPoints {
  const result = cpuPointsOf(cpu);
  if (result.matched) return { points: result.points, low: result.low, high: result.high, source: result.source, evidence: result.evidence, issues: [] };
  const issue: Issue = {
    severity: 'warning', code: 'cpu-unknown', subject: name, column: 'cpuModel', ...(cpu.cpuModel === undefined ? {} : { value: cpu.cpuModel }),
    message: cpu.cpuModel === undefined
      ? `${name} has no CPU model, so its speed is a rough estimate from its cores.`
      : `"${cpu.cpuModel}" is not a CPU we know, so the speed of ${name} is a rough estimate from its cores.`,
    ...(result.candidates.length > 0 ? { maybe: `Maybe ${result.candidates.join(', ')}?` } : { maybe: 'Maybe add the CPU model.' }),
  };
  return { ...result.fallback, evidence: 'fallback', issues: [issue] };
}
