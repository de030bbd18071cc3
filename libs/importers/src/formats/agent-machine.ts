import type { MachineIdentity } from '@stowage/domain';
import type { ServerRow } from '../rows.js';
import { known } from '../table/known.js';
import { KINDS, type QuantityKind } from '../table/quantity-kinds.js';
import { fqdnOf } from './fqdn-of.js';
import type { Machine, Nature } from './machine.js';
import { isHypervisorHost, isVirtualMachine } from './server-nature.js';

/** What an agent found on the machine it ran on. */
export interface AgentFacts extends Omit<ServerRow, 'name' | 'identity' | 'powerState' | 'whole' | 'origin'> {
  readonly name: string;
  readonly fqdn?: string | undefined;
  readonly uuid?: string | undefined;
  readonly serial?: string | undefined;
  readonly diskUsedMib?: number | undefined;
  /** Where the agent says so itself; else its hardware tells. */
  readonly virtual?: boolean | undefined;
}

/** The machine an agent ran on; it is on, and what it says of itself needs no row. */
export function agentMachine({ fqdn, uuid, serial, diskUsedMib, virtual, ...facts }: AgentFacts, file: string): Machine {
  const identity: MachineIdentity = known({ uuid, serial, fqdn: fqdnOf(fqdn) ?? fqdnOf(facts.name) });
  const row: ServerRow = { ...possible(facts), name: facts.name, identity, powerState: 'on', whole: known({ diskUsedMib }), origin: { file } };
  return { row, nature: natureOf(row, virtual) };
}

function natureOf(row: ServerRow, virtual: boolean | undefined): Nature {
  if (virtual === true || isVirtualMachine(row)) return 'virtual';
  return isHypervisorHost(row) ? 'host' : 'physical';
}

/** Figures that can't be true are no figures; agents write 0 for what they don't know. */
function possible<T extends Partial<ServerRow>>(facts: T): T {
  const within = (value: number | undefined, kind: QuantityKind): number | undefined => (value !== undefined && value >= kind.min && value <= kind.max ? value : undefined);
  const { sockets, cores, threads, clockMhz, memoryMib, diskMib, ...rest } = facts;
  return {
    ...rest, ...known({
      sockets: within(sockets, KINDS.sockets), cores: within(cores, KINDS.cores), threads: within(threads, KINDS.threads), clockMhz: within(clockMhz, KINDS.clock),
      memoryMib: within(memoryMib, KINDS.workloadMemory), diskMib: within(diskMib, KINDS.disk),
    }),
  } as T;
}

/** The product where both are known. */
export function product(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a * b;
}
