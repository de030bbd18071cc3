import type { LicenceCount } from '@stowage/domain';
import { oracleProcessors, rhelSubscriptions, sqlServerGuestCores, sqlServerHostCores } from '@stowage/models';
import type { Calculation } from '../calculation/calculation.js';
import type { LicensedProduct, MachineFacts, WorkloadFacts } from '../facts/estate-facts.js';
import type { Pair } from '../figures/moved-pairs.js';
import { workloadsById } from './machine-groups.js';

/** One running machine with its workloads of one product. */
interface Licensed {
  readonly machine: MachineFacts;
  readonly guests: readonly WorkloadFacts[];
}

function machinesWith(calculation: Calculation, product: LicensedProduct): readonly Licensed[] {
  const byId = calculation.use(workloadsById);
  return calculation.facts.machines.flatMap((machine) => {
    const guests = machine.workloads.flatMap((id) => byId.get(id) ?? []).filter(({ products }) => products.includes(product));
    return machine.running && guests.length > 0 ? [{ machine, guests }] : [];
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Server subscriptions; where unlimited guests are cheaper, their number for the host's socket pairs. */
function rhel(calculation: Calculation): number {
  return sum(machinesWith(calculation, 'rhel').map(({ machine, guests }) => {
    const { server, virtualDatacenter, cheapest } = rhelSubscriptions(machine.sockets, machine.virtualized ? guests.length : 0);
    return cheapest === 'server' ? server : virtualDatacenter;
  }));
}

/** Cores: of each virtual machine, four at least; of the whole machine where it is physical. */
const sqlServer = (calculation: Calculation): number => sum(machinesWith(calculation, 'sql-server').map(({ machine, guests }) =>
  (machine.virtualized ? sum(guests.map(({ virtualCpus = 0 }) => sqlServerGuestCores(virtualCpus))) : sqlServerHostCores(machine.sockets, machine.cores))));

/** Processors: of the machine where it is physical, of every hypervisor host of the site where it is virtual. */
function oracle(calculation: Calculation): number {
  const licensed = machinesWith(calculation, 'oracle').map(({ machine }) => machine);
  const sites = new Set(licensed.filter((machine) => machine.virtualized).map((machine) => machine.siteId));
  const reachable = calculation.facts.machines.filter((machine) => machine.running && machine.virtualized && sites.has(machine.siteId));
  return oracleProcessors(sum([...licensed.filter((machine) => !machine.virtualized), ...reachable].map((machine) => machine.cores)));
}

const RULES = {
  rhel: { unit: 'subscriptions', count: rhel, risk: false, rule: 'physical: one a socket pair; virtual: one for two guests, or unlimited guests for a socket pair where that is cheaper (3.2 times the price)' },
  'sql-server': { unit: 'cores', count: sqlServer, risk: false, rule: 'physical: its cores, 4 a socket at least; virtual: its virtual CPUs, 4 at least' },
  oracle: { unit: 'processors', count: oracle, risk: true, rule: 'half of the cores of every host of the site that the virtual machine can reach: Oracle\'s policy, which the contract may not say; physical: half of its own' },
} as const;

/** Licences of each product that a workload names, by its own rule, before and after. */
export function licenceCounts({ before, after }: Pair): readonly LicenceCount[] {
  const named = new Set(before.facts.workloads.flatMap(({ products }) => products));
  return (['rhel', 'sql-server', 'oracle'] as const).filter((product) => named.has(product)).map((product) => {
    const { unit, count, risk, rule } = RULES[product];
    return { product, unit, before: before.use(count), after: after.use(count), rule, risk };
  });
}
