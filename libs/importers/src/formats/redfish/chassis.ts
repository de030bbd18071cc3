import type { Sighting } from '../../rows.js';
import { known } from '../../table/known.js';
import { listAt, numberAt, textAt } from '../json-value.js';
import { readingOf } from './resources.js';

/** A rack unit. */
const UNIT_MM = 44.45;

/** Rack and height; the place on earth is only a tag, because sites go by names of their own. */
export function chassisFacts(value: unknown): Sighting['facts'] {
  const height = numberAt(value, 'HeightMm');
  const units = height === undefined ? 0 : Math.round(height / UNIT_MM);
  const position = numberAt(value, 'Location', 'Placement', 'RackOffset');
  const address = ['City', 'Territory', 'Country'].map((part) => textAt(value, 'Location', 'PostalAddress', part)).filter((part) => part !== undefined).join(', ');
  const tags = known({ row: textAt(value, 'Location', 'Placement', 'Row'), location: address === '' ? undefined : address });
  return known({
    rack: textAt(value, 'Location', 'Placement', 'Rack'), rackPosition: position !== undefined && position >= 1 ? position : undefined,
    rackUnits: units >= 1 ? units : undefined, tags: Object.keys(tags).length === 0 ? undefined : tags,
  });
}

/**
 * Watts of a chassis. The average over some minutes is a fact; the reading of a moment counts only where there is no
 * average. The first control is the whole chassis, others are parts of it, so they are never summed.
 */
export function powerFacts(type: string, value: unknown): Pick<Sighting, 'facts' | 'weak'> | undefined {
  if (type === 'Power') {
    const [control] = listAt(value, 'PowerControl');
    const average = readingOf(control, 'PowerMetrics', 'AverageConsumedWatts');
    return {
      weak: average === undefined,
      facts: known({ averagePowerWatts: average ?? readingOf(control, 'PowerConsumedWatts'), nameplatePowerWatts: readingOf(control, 'PowerCapacityWatts') }),
    };
  }
  if (type === 'EnvironmentMetrics') return { weak: true, facts: known({ averagePowerWatts: readingOf(value, 'PowerWatts', 'Reading') }) };
  const whole = type === 'Sensor' && textAt(value, 'ReadingType') === 'Power' && textAt(value, 'PhysicalContext') === 'Chassis';
  return whole ? { weak: true, facts: known({ averagePowerWatts: readingOf(value, 'Reading') }) } : undefined;
}
