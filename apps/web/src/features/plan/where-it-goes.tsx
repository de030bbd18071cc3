'use client';
import { SegmentedControl } from '@mantine/core';
import type { PlanDocument, Resource } from '@stowage/domain';
import { useMemo, useState } from 'react';
import { Flow } from '../../charts/flow';
import { layoutFlow } from '../../charts/flow-data';
import { KindKey } from '../../charts/kind-key';
import type { WorkloadKinds } from '../../charts/workload-kinds';
import { flowInput, isDetailed } from './flow-input';
import { amountWithUnit, pointsPerCore, RESOURCE_NAMES, resourceScale, resourceWord } from './resource-words';

interface WhereItGoesProps {
  readonly document: PlanDocument;
  readonly kinds: WorkloadKinds;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

export function WhereItGoes({ document, kinds, selected, onSelect }: WhereItGoesProps) {
  const { plan } = document;
  const [resource, setResource] = useState<Resource>(plan.limitingResource ?? plan.resources[0] ?? 'cpu');
  const input = useMemo(() => flowInput(document, resource, kinds), [document, resource, kinds]);
  const drawings = useMemo(() => ({ wide: layoutFlow(input), narrow: layoutFlow(input, 34) }), [input]);
  const detailed = isDetailed(document);
  if (plan.hosts.length === 0) return null;
  const first = plan.hosts[0];
  const scale = resourceScale(
    resource,
    Math.max(0, ...input.hosts.map(({ usable }) => usable)),
    first ? pointsPerCore(first, document.hostModels) : 1,
  );
  const shared = {
    label: `Which workload moves from which server to which host; band height is ${resourceWord(resource)}`,
    amountText: (value: number) => amountWithUnit(value, scale),
    selected: detailed ? selected : undefined,
    ...(detailed ? { onSelect } : {}),
  };
  return (
    <section className="panel" aria-labelledby="flow">
      <div className="ph">
        <h2 id="flow">Where each workload goes</h2>
        <span className="sp" />
        <SegmentedControl
          size="xs"
          aria-label="Band height"
          value={resource}
          onChange={(value) => setResource(value as Resource)}
          data={plan.resources.map((value) => ({ value, label: RESOURCE_NAMES[value] }))}
        />
      </div>
      <div className="pb">
        <KindKey kinds={kinds.names} />
        {!detailed && <p className="small q mt2">Grouped, because there are too many to draw one by one. Each workload is in the table below.</p>}
        <div className="notphone mt4">
          <Flow drawing={drawings.wide} narrow={false} {...shared} />
        </div>
        <div className="onlyphone mt4">
          <Flow drawing={drawings.narrow} narrow {...shared} />
        </div>
      </div>
    </section>
  );
}
