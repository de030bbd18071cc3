/** What flows where, before it has a place on the page. Amounts are in one unit of one resource. */
export interface FlowInput {
  readonly sources: readonly { readonly id: string; readonly label: string; readonly note: string }[];
  readonly hosts: readonly { readonly id: string; readonly usable: number }[];
  readonly parts: readonly FlowPart[];
}

export interface FlowPart {
  /** Workload id, or a name for several merged ones. */
  readonly id: string;
  readonly label: string;
  readonly source: string;
  readonly host: string;
  readonly amount: number;
  /** Colour 0..4. */
  readonly kind: number;
}

export interface FlowBand extends FlowPart {
  readonly fromY: number;
  readonly toY: number;
  readonly height: number;
}

export interface FlowDrawing {
  readonly height: number;
  readonly sources: readonly { readonly id: string; readonly label: string; readonly note: string; readonly y: number; readonly height: number }[];
  readonly hosts: readonly {
    readonly id: string;
    readonly y: number;
    readonly height: number;
    readonly usedHeight: number;
    readonly used: number;
    readonly usable: number;
    readonly parts: number;
  }[];
  readonly bands: readonly FlowBand[];
}

const HOST_GAP = 22;

/** Servers on the left near the hosts they feed, one scale for both sides; slots on a host are ordered by kind, then by size. */
export function layoutFlow({ sources, hosts, parts }: FlowInput, hostGap = HOST_GAP): FlowDrawing {
  const height = Math.max(320, Math.min(1200, Math.max(hosts.length * 230, sources.length * 46)));
  const onHost = (id: string) => parts.filter(({ host }) => host === id);
  const total = hosts.reduce((sum, { id, usable }) => sum + Math.max(usable, sumOf(onHost(id))), 0);
  const scale = (height - hostGap * Math.max(0, hosts.length - 1)) / Math.max(total, 1e-9);
  const bands = new Map<string, FlowBand>();
  let y = 0;
  const drawnHosts = hosts.map(({ id, usable }) => {
    const own = [...onHost(id)].sort((a, b) => a.kind - b.kind || b.amount - a.amount || (a.id < b.id ? -1 : 1));
    const used = sumOf(own);
    const top = y;
    let at = y;
    for (const part of own) {
      bands.set(part.id, { ...part, fromY: 0, toY: at, height: part.amount * scale });
      at += part.amount * scale;
    }
    y += Math.max(usable, used) * scale + hostGap;
    return { id, y: top, height: Math.max(usable, used) * scale, usedHeight: used * scale, used, usable, parts: own.length };
  });
  return { height, hosts: drawnHosts, ...placeSources({ sources, parts }, bands, scale, height) };
}

function placeSources(
  { sources, parts }: Pick<FlowInput, 'sources' | 'parts'>,
  bands: Map<string, FlowBand>,
  scale: number,
  height: number,
): Pick<FlowDrawing, 'sources' | 'bands'> {
  const filled = sources
    .map((source) => ({
      ...source,
      own: parts
        .filter((part) => part.source === source.id)
        .map(({ id }) => bands.get(id))
        .filter((band) => band !== undefined),
    }))
    .filter(({ own }) => own.length > 0);
  const centre = (own: readonly FlowBand[]) => own.reduce((sum, band) => sum + band.toY * band.amount, 0) / sumOf(own);
  filled.sort((a, b) => centre(a.own) - centre(b.own));
  const used = filled.reduce((sum, { own }) => sum + sumOf(own) * scale, 0);
  const gap = filled.length < 2 ? 0 : Math.max(0, (height - used) / (filled.length - 1));
  let y = filled.length < 2 ? Math.max(0, (height - used) / 2) : 0;
  const drawn = filled.map(({ own, ...source }) => {
    let at = y;
    for (const band of [...own].sort((a, b) => a.toY - b.toY)) {
      bands.set(band.id, { ...band, fromY: at });
      at += band.height;
    }
    const placed = { id: source.id, label: source.label, note: source.note, y, height: at - y };
    y = at + gap;
    return placed;
  });
  return { sources: drawn, bands: [...bands.values()] };
}

function sumOf(parts: readonly { readonly amount: number }[]): number {
  return parts.reduce((sum, { amount }) => sum + amount, 0);
}

/** The curved band between two columns. */
export function bandPath({ fromY, toY, height }: FlowBand, left: number, right: number): string {
  const middle = (left + right) / 2;
  const p = (value: number) => value.toFixed(1);
  return `M${left} ${p(fromY)}C${middle} ${p(fromY)} ${middle} ${p(toY)} ${right} ${p(toY)}v${p(height)}C${middle} ${p(toY + height)} ${middle} ${p(fromY + height)} ${left} ${p(fromY + height)}z`;
}
