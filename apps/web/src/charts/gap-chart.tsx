import { counted } from '../ui/format';
import { drawGap, type ProgressStep } from './gap-chart-data';

/** The best plan so far closing in on the proved minimum. Nothing until both are known. */
export function GapChart({ history }: { readonly history: readonly ProgressStep[] }) {
  const drawing = drawGap(history, 300, 84);
  if (!drawing) return null;
  const { best, bound, end, hosts, lowerBound } = drawing;
  const apart = Math.abs(end.boundY - end.bestY) >= 16;
  const bestText = `best plan ${counted(hosts, 'host')}`;
  const boundText = `proved minimum ${lowerBound}`;
  return (
    <svg
      viewBox="0 0 470 108"
      width="100%"
      style={{ maxWidth: 470, display: 'block', marginTop: 16 }}
      role="img"
      aria-label={`${bestText}, ${boundText}`}
    >
      <g transform="translate(8 12)" fill="none">
        <path d={bound} stroke="var(--ink)" strokeWidth="1.4" strokeDasharray="2 3" />
        <path d={best} stroke="var(--after)" strokeWidth="2" />
        <circle cx={end.x} cy={end.bestY} r="3.5" fill="var(--after)" />
      </g>
      <text x={end.x + 20} y={end.bestY + 16 - (apart ? 0 : 6)} fontSize="12" fontWeight="600" fill="var(--after-ink)">
        {bestText}
      </text>
      <text x={end.x + 20} y={end.boundY + 16 + (apart ? 0 : 10)} fontSize="12" fill="var(--ink)">
        {boundText}
      </text>
    </svg>
  );
}
