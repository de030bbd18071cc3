import type { Inventory, Issue } from '@stowage/domain';
import { convertMoney, GRID_KEY } from '@stowage/models';
import type { Calculation } from '../calculation/calculation.js';
import type { Pair } from '../figures/moved-pairs.js';
import { machinePowers } from '../formulas/it-power.js';
import { UNKNOWN_SITE } from '../facts/estate-facts.js';
import { runs } from '../facts/workload-capacity.js';

const list = (names: readonly string[]): string => (names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', '));

function homeless(inventory: Inventory): Issue[] {
  const servers = new Set(inventory.servers.map((server) => server.id));
  const lost = inventory.workloads.filter((workload) => runs(workload) && !servers.has(workload.serverId ?? ''));
  if (lost.length === 0) return [];
  const all = inventory.servers.length === 0;
  return [{
    severity: 'warning', code: 'server-unknown', value: String(lost.length),
    message: `${list(lost.map((workload) => workload.name))} run on servers that are not in the file, so ${all ? 'power, carbon and cost before are unknown' : 'the figures before leave those servers out and the saving is understated'}.`,
    maybe: 'Maybe import the servers as well.',
  }];
}

function unmeasured(before: Calculation): Issue[] {
  const names = before.facts.machines.filter((machine) => machine.running && machine.unmeasuredPoints > 0).map((machine) => machine.name);
  if (names.length === 0) return [];
  return [{
    severity: 'warning', code: 'load-unknown', value: String(names.length),
    message: `The CPU load of ${list(names)} is not measured in full; the rest is assumed at ${Math.round(before.value('load.unknownCpuRatio') * 100)} %.`,
    maybe: 'Maybe import utilization for them, or set the assumption load.unknownCpuRatio.',
  }];
}

function instants(inventory: Inventory, before: Calculation): Issue[] {
  const whole = new Set(before.facts.machines.filter((machine) => machine.measuredWhole).map((machine) => machine.name));
  const names = inventory.servers.filter((server) => whole.has(server.name) && server.usage?.window === 'one instant').map((server) => server.name);
  if (names.length === 0) return [];
  return [{
    severity: 'note', code: 'load-instant', value: String(names.length),
    message: `The load before of ${list(names)} rests on one instant.`, maybe: 'Maybe import utilization over some weeks.',
  }];
}

/** Load this small is the idle server's own housekeeping. */
const HOUSEKEEPING = 0.02;

/** Work that runs on a server without a listed workload vanishes from the plan with the server. */
function lostWork(before: Calculation): Issue[] {
  const names = before.use(machinePowers)
    .filter(({ machine, meanLoadRatio }) => machine.measuredWhole && machine.workloads.length === 0 && meanLoadRatio > HOUSEKEEPING)
    .map(({ machine }) => machine.name);
  if (names.length === 0) return [];
  return [{
    severity: 'warning', code: 'work-not-listed', value: String(names.length),
    message: `${list(names)} ${names.length === 1 ? 'is' : 'are'} busy, but no workload in the file runs there. The plan switches ${names.length === 1 ? 'it' : 'them'} off without moving that work, so the saving is overstated.`,
    maybe: 'Maybe import the workloads that run there, or leave these servers out.',
  }];
}

/** Machines of unknown site pay, emit and waste by the estate's rows. */
function siteless({ facts, book }: Calculation): Issue[] {
  const names = facts.machines.filter((machine) => machine.siteId === UNKNOWN_SITE).map((machine) => machine.name);
  if (names.length === 0 || book.lookup(GRID_KEY).changed === true) return [];
  return [{
    severity: 'warning', code: 'site-unknown', value: String(names.length),
    message: `${list(names)} ${names.length === 1 ? 'has' : 'have'} no site, so electricity is taken as the world average, with the range of all grids.`,
    maybe: `Maybe add the site and its country, or set the assumption ${GRID_KEY}.`,
  }];
}

function guessedPower(before: Calculation): Issue[] {
  const names = before.facts.machines.filter((machine) => machine.running && machine.basis.evidence === 'era').map((machine) => machine.name);
  if (names.length === 0) return [];
  return [{
    severity: 'warning', code: 'power-guessed', value: String(names.length),
    message: `The power of ${list(names)} rests only on machines common at the time, good to 45 %.`,
    maybe: 'Maybe add the CPU model, the nameplate watts or a measurement.',
  }];
}

/** A stated average that the CPU can't draw is a unit slip more often than a wonder. */
function absurdPower(before: Calculation): Issue[] {
  return before.use(machinePowers).flatMap(({ machine, averageWatts }) => (machine.basis.evidence === 'measured' && (averageWatts < 15 || averageWatts > 5000)
    ? [{ severity: 'warning' as const, code: 'power-doubtful', subject: machine.name, value: String(Math.round(averageWatts)), message: `${machine.name} is said to draw ${Math.round(averageWatts)} W, which is rare for a server.`, maybe: 'Maybe it is in kW, or of a whole rack.' }]
    : []));
}

/** Prices we can't turn into the scenario's currency. */
function strangePrices({ facts }: Calculation): Issue[] {
  return facts.machines.flatMap(({ name, price }) => (price && convertMoney(price, facts.currency) === null
    ? [{ severity: 'warning' as const, code: 'currency-unknown', subject: name, value: price.currency, message: `The price of ${name} is in ${price.currency}, for which we have no rate, so the assumed price stands in.`, maybe: `Maybe give it in ${facts.currency}.` }]
    : []));
}

/** What is doubtful about the two estates. */
export const issuesOf = (inventory: Inventory, { before, after }: Pair): readonly Issue[] =>
  [...homeless(inventory), ...unmeasured(before), ...instants(inventory, before), ...lostWork(before), ...siteless(before), ...guessedPower(before), ...absurdPower(before), ...strangePrices(before), ...strangePrices(after)];
