import type { Assessment, FigureKey } from '@stowage/domain';
import { scaleOf, withUnit, onScale } from '../../ui/scale';
import { findChange } from '../figures/find-figure';

/** "falls from 3.50 to 1.84 kW"; undefined where a side is unknown. */
export function fallsOrRises(assessment: Assessment, key: FigureKey): string | undefined {
  const change = findChange(assessment, key);
  if (!change || change.before === null || change.after === null) return undefined;
  const { before, after } = change;
  const scale = scaleOf(key, [before, after], assessment.currency);
  if (onScale(before, scale) === onScale(after, scale)) return `stays at ${withUnit(after, scale)}`;
  return `${after < before ? 'falls' : 'rises'} from ${onScale(before, scale)} to ${withUnit(after, scale)}`;
}
