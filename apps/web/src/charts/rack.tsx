import { counted, percent } from '../ui/format';
import { type RackDevice, type RackDrawing } from './racks-data';

interface RackProps {
  readonly drawing: RackDrawing;
  readonly heightUnits: number;
  readonly label: string;
  /** Leaves out names: many racks side by side. */
  readonly dense: boolean;
}

const LEFT = 20;
const HEIGHT = 400;

/** One rack to true rack units. Names are real text; what has no room for a name has it as its tooltip. */
export function Rack({ drawing, heightUnits, label, dense }: RackProps) {
  const width = dense ? 76 : 160;
  const left = dense ? 4 : LEFT;
  const unit = HEIGHT / heightUnits;
  const marks = dense ? [] : Array.from({ length: Math.floor(heightUnits / 5) }, (_, index) => (index + 1) * 5);
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT + 4}`} role="img" aria-label={label}>
      <rect x={left - 3} y="0.5" width={width - left + 2} height={HEIGHT + 3} rx="4" fill="var(--sunken)" stroke="var(--line2)" />
      {marks.map((mark) => (
        <g key={mark}>
          <text x={left - 7} y={HEIGHT + 2 - (mark - 1) * unit - unit / 2 + 4} fontSize="11" textAnchor="end" fill="var(--ink3)">
            {mark}
          </text>
          <path d={`M${left} ${HEIGHT + 2 - mark * unit}H${width - 4}`} stroke="var(--line)" />
        </g>
      ))}
      {drawing.devices.map((device) => (
        <Device
          key={device.machine.name}
          device={device}
          x={left}
          y={HEIGHT + 2 - (device.bottom + device.units - 1) * unit}
          width={width - left - 4}
          height={device.units * unit}
          dense={dense}
        />
      ))}
    </svg>
  );
}

interface DeviceProps {
  readonly device: RackDevice;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly dense: boolean;
}

function Device({ device: { machine }, x, y, width, height, dense }: DeviceProps) {
  const tone = machine.kind === 'server' ? 'before' : 'after';
  const load = machine.meanLoadRatio;
  const host = machine.kind === 'host';
  const tall = host && height >= 30;
  const baseline = tall ? y + 15 : y + height / 2 + (height >= 24 ? 2.5 : 3.5);
  return (
    <g>
      <title>{`${machine.name}: ${load === null ? 'CPU load not known' : `mean CPU ${percent(load)}`}, ${machine.rackUnits} U, ${Math.round(machine.averagePowerWatts)} W on average`}</title>
      <rect
        x={x}
        y={y + 1}
        width={width}
        height={height - 2}
        rx="2"
        fill={`var(--${tone}-soft)`}
        stroke={`color-mix(in srgb, var(--${tone}) ${host ? 100 : 55}%, transparent)`}
      />
      {load !== null && (
        <LoadBar
          machine={{ load, segments: host ? machine.workloads : 1 }}
          tone={tone}
          x={x}
          y={y}
          width={width}
          height={height}
          framed={tall && !dense}
        />
      )}
      {!dense && height >= 14 && <DeviceText machine={machine} left={x + 6} right={x + width - 6} baseline={baseline} />}
    </g>
  );
}

/** Name on the left; on the right how many workloads a host carries, or how busy a server is. */
function DeviceText({
  machine: { kind, name, workloads, meanLoadRatio },
  left,
  right,
  baseline,
}: {
  readonly machine: RackDevice['machine'];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}) {
  const note = kind === 'host' ? counted(workloads, 'workload') : meanLoadRatio === null ? '' : percent(meanLoadRatio);
  const room = note === '' ? 21 : kind === 'host' ? 10 : 15;
  return (
    <>
      <text x={left} y={baseline} fontSize="11" fill="var(--ink)" fontWeight={kind === 'host' ? 600 : 500}>
        {shorten(name, room)}
      </text>
      {note !== '' && (
        <text x={right} y={baseline} fontSize="11" textAnchor="end" fill="var(--ink2)">
          {note}
        </text>
      )}
    </>
  );
}

interface LoadBarProps {
  readonly machine: { readonly load: number; readonly segments: number };
  readonly tone: 'before' | 'after';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly framed: boolean;
}

/** Mean CPU as a bar; on a host one piece per workload. */
function LoadBar({ machine: { load, segments }, tone, x, y, width, height, framed }: LoadBarProps) {
  const inset = framed ? 6 : 0.5;
  const full = width - 2 * inset;
  const thickness = framed ? Math.min(10, height - 24) : Math.min(4, height * 0.16);
  const top = y + height - thickness - (framed ? 4 : 1.5);
  const pieces = framed ? Math.min(segments, Math.floor((full * load) / 3)) : 1;
  const step = (full * Math.min(1, load)) / Math.max(1, pieces);
  return (
    <>
      {framed && <rect x={x + inset} y={top} width={full} height={thickness} rx="1.5" fill="var(--surface)" opacity="0.75" />}
      {Array.from({ length: Math.max(1, pieces) }, (_, index) => (
        <rect
          key={index}
          x={x + inset + index * step}
          y={top}
          width={Math.max(0.5, step - (pieces > 1 ? 1 : 0))}
          height={thickness}
          fill={`var(--${tone})`}
        />
      ))}
    </>
  );
}

/** A room with nothing left in it. */
export function EmptyRoom({ label, dense }: { readonly label: string; readonly dense: boolean }) {
  const width = dense ? 76 : 160;
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT + 4}`} role="img" aria-label={label}>
      <rect x={dense ? 1 : 17} y="0.5" width={dense ? 74 : 142} height={HEIGHT + 3} rx="4" fill="none" stroke="var(--line2)" strokeDasharray="3 3" />
      <text x={dense ? 38 : 88} y="196" fontSize="12" textAnchor="middle" fill="var(--ink2)" fontWeight="600">
        Empty
      </text>
      {!dense && (
        <text x="88" y="212" fontSize="11" textAnchor="middle" fill="var(--ink3)">
          can be switched off
        </text>
      )}
    </svg>
  );
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
