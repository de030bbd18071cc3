import { FIGURE_MEANINGS, type FigureKey } from '@stowage/domain';
import { signedNumber, signedPercent } from '../../ui/format';

/** Better, worse or the same, judged by the figure's own meaning. */
export function verdict(key: FigureKey, change: number): 'better' | 'worse' | 'same' {
  const { better } = FIGURE_MEANINGS[key];
  if (change === 0 || better === 'neither') return 'same';
  return (change < 0) === (better === 'less') ? 'better' : 'worse';
}

interface DeltaProps {
  readonly figure: FigureKey;
  readonly before: number | null;
  readonly after: number | null;
  readonly changeRatio: number | null;
}

/** The change with its sign; from zero the absolute change. Nothing where a side is unknown. */
export function Delta({ figure, before, after, changeRatio }: DeltaProps) {
  if (changeRatio !== null) return <span className={`d ${verdict(figure, changeRatio)}`}>{signedPercent(changeRatio)}</span>;
  if (before === null || after === null) return <span className="q">–</span>;
  return <span className={`d ${verdict(figure, after - before)}`}>{after === before ? 'none' : `new, ${signedNumber(after - before).replace(/^\+.*/, 'from 0')}`}</span>;
}
