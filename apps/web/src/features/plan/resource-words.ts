import { type HostModel, type PlannedHost, type Resource } from '@stowage/domain';
import { plain } from '../../ui/format';

export const RESOURCE_NAMES: Readonly<Record<Resource, string>> = {
  cpu: 'CPU',
  memory: 'Memory',
  disk: 'Disk space',
  iops: 'Disk operations',
  network: 'Network',
};

/** The name within a sentence. */
export function resourceWord(resource: Resource): string {
  return resource === 'cpu' ? 'CPU' : RESOURCE_NAMES[resource].toLowerCase();
}

/** How an amount of a resource reads: CPU as cores of the new host, because nobody thinks in CPU points. */
export interface ResourceScale {
  readonly factor: number;
  readonly unit: string;
}

const GIB = 1024;
const TIB = 1024 * 1024;

export function resourceScale(resource: Resource, largest: number, pointsPerCore: number): ResourceScale {
  if (resource === 'cpu') return { factor: pointsPerCore, unit: 'cores' };
  if (resource === 'network') return largest >= 1.25e8 ? { factor: 1.25e8, unit: 'Gb/s' } : { factor: 1.25e5, unit: 'Mb/s' };
  if (resource === 'iops') return { factor: 1, unit: 'IOPS' };
  return largest >= 10 * TIB ? { factor: TIB, unit: 'TiB' } : { factor: GIB, unit: 'GiB' };
}

export function amount(value: number, { factor }: ResourceScale): string {
  return plain(value / factor);
}

export function amountWithUnit(value: number, scale: ResourceScale): string {
  return `${amount(value, scale)}\u00a0${scale.unit}`;
}

/** CPU points of one core of a host; 1 where the model is not known, which leaves points. */
export function pointsPerCore(host: PlannedHost, models: readonly HostModel[]): number {
  const model = models.find(({ id }) => id === host.modelId);
  const cpu = host.load.find(({ resource }) => resource === 'cpu');
  return model && cpu && model.cores > 0 ? cpu.capacity / model.cores : 1;
}
