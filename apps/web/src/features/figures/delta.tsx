import { FIGURE_MEANINGS, type FigureKey } from '@stowage/domain';
import { signedPercent } from '../../ui/format';
import { scaleOf, withUnit } from '../../ui/scale';

/** Better, worse or the same, judged by the figure's own meaning. */
export function verdict(key: FigureKey, change: number): 'better' | 'worse' | 'same' {
  const { better } = FIGURE_MEANINGS[key];
  if (change === 0 || better === 'neither') return 'same';
  return change < 0 === (better === 'less') ? 'better' : 'worse';
}

interface DeltaProps {
  readonly figure: FigureKey;
  readonly before: number | null;
  readonly after: number | null;
  readonly changeRatio: number | null;
  readonly currency: string;
}

/** The change with its sign; from zero the absolute change. A dash where a side is unknown. */
export function Delta({ figure, before, after, changeRatio, currency }: DeltaProps) {
  if (changeRatio !== null) return <span className={`d ${verdict(figure, changeRatio)}`}>{signedPercent(changeRatio)}</span>;
  if (before === null || after === null) return <span className="q">–</span>;
  if (after === before) return <span className="q">none</span>;
  const change = after - before;
  return (
    <span className={`d ${verdict(figure, change)}`}>
      {change > 0 ? '+' : ''}
      {withUnit(change, scaleOf(figure, [change], currency))}
    </span>
  );
}
