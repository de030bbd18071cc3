import type { Assumption } from '@stowage/domain';

/** A few rows of every origin, in two currencies' worth of units. */
export const EXAMPLE_ASSUMPTIONS: readonly Assumption[] = [
  row({ key: 'facility.pue', label: 'Cooling and power overhead (PUE)', value: 1.8, low: 1.6, high: 2.3, unit: '', source: 'Uptime Institute survey', year: 2025, changed: true }),
  row({ key: 'carbon.gridKgPerKwh', label: 'Carbon of electricity, location-based', value: 0.7117, low: 0.65, high: 0.73, unit: 'kg CO₂e/kWh', source: 'CEA v21.0', year: 2025, origin: 'published' }),
  row({ key: 'cost.energyPerKwh', label: 'Price of electricity', value: 8, low: 7, high: 10, unit: 'INR/kWh', source: 'MSEDCL tariff', year: 2025, changed: true }),
  row({ key: 'cost.energyEscalationRatio', label: 'Rise of the electricity price a year', value: 0.03, low: 0, high: 0.06, unit: 'share', source: 'assumed for this example', year: 2026 }),
  row({ key: 'host.price', label: 'Price of one host', value: 533000, low: 450000, high: 650000, unit: 'INR', source: 'assumed for this example', year: 2026 }),
  row({ key: 'sla.hostFailuresPerYear', label: 'Failures of one host', value: 0.05, low: 0.01, high: 0.1, unit: '1/year', source: 'Google 2008; Service Express', year: 2022 }),
];

function row(assumption: Omit<Assumption, 'origin'> & Partial<Pick<Assumption, 'origin'>>): Assumption {
  return { origin: 'assumed', ...assumption };
}
