'use client';
import { type KeyboardEvent, useId } from 'react';
import { bandPath, type FlowBand, type FlowDrawing } from './flow-data';

interface FlowProps {
  readonly drawing: FlowDrawing;
  readonly label: string;
  readonly amountText: (amount: number) => string;
  readonly narrow: boolean;
  /** Id of the chosen part; undefined = nothing can be chosen. */
  readonly selected: string | undefined;
  readonly onSelect?: (id: string) => void;
}

interface Columns {
  readonly width: number;
  readonly source: number;
  readonly bar: number;
  readonly host: number;
  readonly slot: number;
  readonly head: number;
}
const WIDE: Columns = { width: 796, source: 150, bar: 8, host: 500, slot: 130, head: 4 };
const NARROW: Columns = { width: 326, source: 92, bar: 6, host: 236, slot: 88, head: 18 };

/** Servers to hosts. The slots on the hosts are buttons in reading order: arrows move between them. */
export function Flow({ drawing, label, amountText, narrow, selected, onSelect }: FlowProps) {
  const hatch = useId();
  const columns = narrow ? NARROW : WIDE;
  const order = [...drawing.bands].sort((a, b) => a.toY - b.toY);
  const move = (event: KeyboardEvent<SVGGElement>, index: number) => {
    const step = event.key === 'ArrowDown' || event.key === 'ArrowRight' ? 1 : event.key === 'ArrowUp' || event.key === 'ArrowLeft' ? -1 : 0;
    const next = order[index + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    onSelect?.(next.id);
    event.currentTarget
      .closest('svg')
      ?.querySelector<SVGGElement>(`[data-slot="${index + step}"]`)
      ?.focus();
  };
  return (
    <svg className="flow" viewBox={`0 0 ${columns.width} ${drawing.height + columns.head + 8}`} width="100%" role="group" aria-label={label}>
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" stroke="var(--line2)" strokeWidth="1.2" />
        </pattern>
      </defs>
      <g transform={`translate(0 ${columns.head})`}>
        {drawing.sources.map((source) => (
          <Source key={source.id} source={source} columns={columns} narrow={narrow} />
        ))}
        {order.map((band) => (
          <path
            key={band.id}
            d={bandPath(band, columns.source + columns.bar, columns.host)}
            fill={`var(--c${band.kind + 1})`}
            opacity={selected === undefined ? 0.4 : band.id === selected ? 0.85 : 0.26}
          >
            <title>{`${band.label}: ${band.source} to ${band.host}, ${amountText(band.amount)}`}</title>
          </path>
        ))}
        {drawing.hosts.map((host) => (
          <Host key={host.id} host={host} columns={columns} narrow={narrow} fill={`url(#${hatch})`} amountText={amountText} />
        ))}
        {order.map((band, index) => (
          <Slot
            key={band.id}
            band={band}
            index={index}
            columns={columns}
            narrow={narrow}
            amountText={amountText}
            chosen={band.id === selected}
            stop={selected === undefined ? index === 0 : band.id === selected}
            onSelect={onSelect}
            onKey={(event) => move(event, index)}
          />
        ))}
      </g>
    </svg>
  );
}

function Source({
  source,
  columns,
  narrow,
}: {
  readonly source: FlowDrawing['sources'][number];
  readonly columns: Columns;
  readonly narrow: boolean;
}) {
  const middle = source.y + source.height / 2;
  return (
    <g>
      <title>{source.label}</title>
      <rect x={columns.source} y={source.y} width={columns.bar} height={Math.max(1, source.height)} rx="1.5" fill="var(--before)" />
      <text x={columns.source - 9} y={middle + (narrow ? 4 : -1)} textAnchor="end" fontSize={narrow ? 11 : 12} fill="var(--ink)" fontWeight="500">
        {cut(source.label, narrow ? 13 : 20)}
      </text>
      {!narrow && (
        <text x={columns.source - 9} y={middle + 13} textAnchor="end" fontSize="11" fill="var(--ink3)">
          {source.note}
        </text>
      )}
    </g>
  );
}

interface HostProps {
  readonly host: FlowDrawing['hosts'][number];
  readonly columns: Columns;
  readonly narrow: boolean;
  readonly fill: string;
  readonly amountText: (amount: number) => string;
}

function Host({ host, columns, narrow, fill, amountText }: HostProps) {
  const right = columns.host + columns.slot + 14;
  const free = host.height - host.usedHeight;
  const middle = host.y + host.usedHeight + free / 2;
  return (
    <g>
      <rect x={columns.host} y={host.y} width={columns.slot} height={Math.max(1, host.height)} rx="3" fill={fill} stroke="var(--line2)" />
      {narrow ? (
        <text x={columns.host} y={host.y - 6} fontSize="12" fontWeight="600" fill="var(--ink)">
          {cut(host.id, 12)}
        </text>
      ) : (
        <>
          <text x={right} y={host.y + 14} fontSize="14" fontWeight="620" fill="var(--ink)">
            {cut(host.id, 18)}
          </text>
          {host.height > 40 && <text x={right} y={host.y + 31} fontSize="12" fill="var(--ink2)">{`${amountText(host.used)} of`}</text>}
          {host.height > 40 && <text x={right} y={host.y + 47} fontSize="12" fill="var(--ink2)">{`${amountText(host.usable)} usable`}</text>}
          {free > 34 && middle > host.y + 64 && (
            <text x={right} y={middle + 4} fontSize="12" fontWeight="600" fill="var(--ink)">{`${amountText(host.usable - host.used)} free`}</text>
          )}
        </>
      )}
    </g>
  );
}

interface SlotProps {
  readonly band: FlowBand;
  readonly index: number;
  readonly columns: Columns;
  readonly narrow: boolean;
  readonly chosen: boolean;
  readonly stop: boolean;
  readonly amountText: (amount: number) => string;
  readonly onSelect: ((id: string) => void) | undefined;
  readonly onKey: (event: KeyboardEvent<SVGGElement>) => void;
}

function Slot({ band, index, columns, narrow, chosen, stop, amountText, onSelect, onKey }: SlotProps) {
  const box = (
    <rect
      x={columns.host}
      y={band.toY + 0.5}
      width={columns.slot}
      height={Math.max(0.8, band.height - 1)}
      rx="1"
      fill={`var(--c${band.kind + 1})`}
      stroke={chosen ? 'var(--ink)' : 'none'}
      strokeWidth="2"
    />
  );
  const name = band.height >= 13 && (
    <text x={columns.host + 6} y={band.toY + band.height / 2 + 4} fontSize="11" fill={`var(--c${band.kind + 1}t)`} fontWeight={chosen ? 650 : 500}>
      {cut(band.label, narrow ? 12 : 19)}
    </text>
  );
  if (!onSelect)
    return (
      <g>
        {box}
        {name}
        <title>{`${band.label}, ${amountText(band.amount)}`}</title>
      </g>
    );
  return (
    <g
      className="slot"
      role="button"
      tabIndex={stop ? 0 : -1}
      data-slot={index}
      aria-pressed={chosen}
      aria-label={`${band.label} on ${band.host}, ${amountText(band.amount)}`}
      onClick={() => onSelect(band.id)}
      onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ' ? (event.preventDefault(), onSelect(band.id)) : onKey(event))}
    >
      {box}
      {name}
    </g>
  );
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
