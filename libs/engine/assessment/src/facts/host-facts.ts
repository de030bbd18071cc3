import type { HostModel, PlannedHost, Scenario, SharedStorage, Workload } from '@stowage/domain';
import { powerBasisOf, type PowerBasis } from '@stowage/models';
import type { MachineFacts, Ownership } from './estate-facts.js';
import { machineUse, type UseContext } from './machine-use.js';
import { rowErrorKey } from './power-rows.js';

export interface HostContext extends UseContext {
  readonly hostModels: readonly HostModel[];
  readonly scenario: Scenario;
  readonly workloads: ReadonlyMap<string, Workload>;
}

function modelOf(host: PlannedHost, context: HostContext): HostModel {
  const model = context.hostModels.find((candidate) => candidate.id === host.modelId);
  if (!model) throw new Error(`${host.id} is a ${host.modelId}, which is none of the completed host models`);
  return model;
}

/** Watts the user stated count as published; looked-up ones are looked up again so that their factors can move. */
function basisOf(model: HostModel, offered: HostModel | undefined): PowerBasis {
  const source = offered ?? model;
  const basis = powerBasisOf({ ...source, purchaseYear: source.year });
  return basis.evidence === 'measured' ? { ...basis, evidence: 'published', group: `stated-${model.id}`, source: `Stated with the host model. ${model.source}` } : basis;
}

/** One host of the plan. */
export function hostFacts(host: PlannedHost, ownership: Ownership, context: HostContext): MachineFacts {
  const model = modelOf(host, context);
  const basis = basisOf(model, context.scenario.hosts.find((offer) => offer.model.id === model.id)?.model);
  const points = model.cpuPoints ?? 0;
  const workloads = host.workloads.flatMap((id) => context.workloads.get(id) ?? []);
  const embodied = context.scenario.hosts.find((offer) => offer.model.id === model.id)?.model.embodiedKgCo2e;
  return {
    name: host.id, kind: 'host', siteId: host.siteId, rackUnits: model.rackUnits, running: true,
    basis, rowErrorKey: rowErrorKey(basis.group), points,
    ...machineUse(workloads, context, points),
    virtualized: context.scenario.hypervisor !== 'none', sockets: model.sockets, cores: model.cores, ownership,
    ...(model.price === undefined ? {} : { price: model.price }),
    ...(embodied === undefined ? {} : { embodied }),
  };
}

/** The array the hosts of one site share. */
export function storageFacts(storage: SharedStorage, siteId: string): MachineFacts {
  return {
    name: storage.name, kind: 'storage', siteId, rackUnits: storage.rackUnits, running: true, workloads: [],
    basis: { kind: 'constant', watts: storage.averagePowerWatts, evidence: 'published', group: 'storage', source: storage.source },
    rowErrorKey: 'power.storageFactor', points: 0, measuredWhole: false, usedPoints: 0, unmeasuredPoints: 0, peakPoints: 0,
    virtualized: false, sockets: 0, cores: 0, ownership: { kind: 'bought' }, ...(storage.price === undefined ? {} : { price: storage.price }),
  };
}
