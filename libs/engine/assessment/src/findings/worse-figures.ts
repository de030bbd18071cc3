import { FIGURE_MEANINGS, type FigureChange, type FigureKey, type Worsening } from '@stowage/domain';
import { amount } from '../figures/in-words.js';

/** Figures whose rise other findings tell. */
type Told = 'workloadsPerFailure' | 'migrationCost';

const NEW_MACHINES_DRAW_MORE = 'The machines of the plan draw more than those they replace.';

/** What makes each figure worse where it gets worse. */
const EXPLANATIONS: { readonly [K in Exclude<FigureKey, Told>]: string } = {
  servers: 'The plan runs more machines than it takes out.',
  sites: 'Hosts stand at a site that ran no machines before.',
  rackUnits: 'The new hosts and storage fill more rack units than the servers that leave.',
  averagePowerKw: NEW_MACHINES_DRAW_MORE,
  peakPowerKw: 'In the busiest hour the machines of the plan draw more than those they replace.',
  itAveragePowerKw: NEW_MACHINES_DRAW_MORE,
  heatAverageKw: 'All power becomes heat, and the machines of the plan draw more than those they replace.',
  energyKwhPerYear: NEW_MACHINES_DRAW_MORE,
  operationalKgCo2ePerYear: 'More energy is used, or it is used at a site whose grid emits more for each kWh.',
  embodiedKgCo2ePerYear: 'Making the new machines emits more than making the replacements they make unnecessary.',
  emissionsKgCo2ePerYear: 'What electricity and making the new machines emit together is more than today\'s electricity and the replacements that would be due.',
  hardwareCost: 'New hosts and storage cost more than the replacements they make unnecessary in these years.',
  softwareCost: 'Licences for every host\'s worst day and the hypervisor cost more than the OS licences that replaced servers would need.',
  supportCost: 'Support follows the price of the machines, and the new ones cost more together.',
  energyCost: 'More energy is used, or it is used at a site with a higher tariff.',
  spaceCost: 'More rack units are filled, or they are at a site where space costs more.',
  staffCost: 'By the numbers assumed, the workloads need more administration as virtual machines than they do today.',
  totalCost: 'What is bought at the start is not earned back within these years.',
  costPerYear: 'What is bought at the start is not earned back within these years.',
  downtimeMinutesPerYear: 'Shared storage, or hosts that nothing restarts elsewhere, outweigh what virtual machines gain.',
  deployHours: 'By the times assumed, deploying a virtual machine takes longer than deploying a physical server.',
  restoreHours: 'By the times assumed, restoring a virtual machine takes longer than restoring a physical server.',
};

const isTold = (key: FigureKey): key is Told => !(key in EXPLANATIONS);

/** One figure that gets worse by so much that it shows in print. */
function worseFigure({ key, unit, before, after }: FigureChange): Worsening | undefined {
  const { label, better } = FIGURE_MEANINGS[key];
  if (before === null || after === null || better === 'neither' || isTold(key)) return undefined;
  const worse = better === 'less' ? after > before : after < before;
  const [was, is] = [`${amount(before)} ${unit}`, `${amount(after)} ${unit}`];
  return worse && was !== is ? { title: `${label} goes ${after > before ? 'up' : 'down'}`, before: was, after: is, explanation: EXPLANATIONS[key] } : undefined;
}

/** Every figure that gets worse, with what makes it so. */
export const worseFigures = (changes: readonly FigureChange[]): readonly Worsening[] => changes.flatMap((change) => worseFigure(change) ?? []);
