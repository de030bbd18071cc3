import { CARBON_ASSUMPTIONS } from './carbon-assumptions.js';
import { COST_ASSUMPTIONS } from './cost-assumptions.js';
import { FACILITY_ASSUMPTIONS } from './facility-assumptions.js';
import { POWER_ASSUMPTIONS } from './power-assumptions.js';
import type { DefaultAssumption } from './row.js';
import { SLA_ASSUMPTIONS } from './sla-assumptions.js';
import { unknownGridRow } from './site-assumptions.js';

/** Every shipped default, estate-wide; money in USD. */
export const DEFAULT_ASSUMPTIONS: readonly DefaultAssumption[] = [
  ...POWER_ASSUMPTIONS, ...FACILITY_ASSUMPTIONS, unknownGridRow(), ...CARBON_ASSUMPTIONS, ...COST_ASSUMPTIONS, ...SLA_ASSUMPTIONS,
];
