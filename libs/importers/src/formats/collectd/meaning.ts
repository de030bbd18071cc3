import type { Measure, SamplePart } from '../../rows.js';
import { isRealCard, isWholeDisk } from '../devices.js';

/** The name of a list of values in collectd. */
export interface ValueName {
  readonly plugin: string;
  readonly pluginInstance: string;
  readonly type: string;
  readonly typeInstance: string;
}

export interface Meaning {
  readonly measure: Measure;
  readonly part: SamplePart;
  /** From the sum of the values (read and write, rx and tx) to the measure. */
  readonly toMeasure: (sum: number) => number;
}

const MIB = 1024 * 1024;

/** undefined = nothing for the plan: load, swap, errors, partitions ... */
export function meaningOf(name: ValueName): Meaning | undefined {
  const part = { name: `${name.plugin}-${name.pluginInstance}/${name.type}-${name.typeInstance}`, unit: name.pluginInstance };
  return Object.hasOwn(PLUGINS, name.plugin) ? PLUGINS[name.plugin]?.(name, part) : undefined;
}

const PLUGINS: Readonly<Record<string, (name: ValueName, part: SamplePart) => Meaning | undefined>> = {
  cpu: ({ type, typeInstance }, part) => (type === 'percent' || type === 'cpu' ? cpuMeaning(typeInstance, part) : undefined),
  memory: ({ type, typeInstance }, part) => {
    if (typeInstance !== 'used') return undefined;
    return type === 'percent' ? { measure: 'memoryRatio', part, toMeasure: (percent) => percent / 100 } : { measure: 'memoryMib', part, toMeasure: (bytes) => bytes / MIB };
  },
  disk: ({ type, pluginInstance }, part) => {
    if (!isWholeDisk(pluginInstance) || !/^disk_(ops|octets)$/.test(type)) return undefined;
    return { measure: type === 'disk_ops' ? 'diskIops' : 'diskBytesPerSecond', part, toMeasure: same };
  },
  interface: ({ type, pluginInstance }, part) => (type === 'if_octets' && isRealCard(pluginInstance) ? { measure: 'networkBytesPerSecond', part, toMeasure: same } : undefined),
};

/** Busy = all but idle and waiting. Jiffies are hundredths of a second, so both types are percent of a CPU. */
function cpuMeaning(state: string, part: SamplePart): Meaning | undefined {
  if (state === 'idle') return { measure: 'cpuRatio', part, toMeasure: (percent) => Math.max(0, 1 - percent / 100) };
  return state === 'wait' ? { measure: 'cpuRatio', part, toMeasure: (percent) => -percent / 100 } : undefined;
}

function same(sum: number): number {
  return sum;
}
