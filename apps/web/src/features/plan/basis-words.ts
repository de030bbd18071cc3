import type { DemandBasis, SizingBasis } from '@stowage/domain';
import { count, counted } from '../../ui/format';

const METHODS: Readonly<Record<SizingBasis, string>> = {
  percentile: 'Percentile',
  peak: 'Peak',
  average: 'Average',
  'hour-of-week': 'By hour of the week',
  'hour-of-day': 'By hour of the day',
  'summary-peak': 'Peak stated in the file',
  'summary-average': 'Average stated in the file',
  allocation: 'What it has today',
  unknown: 'Not known',
};

/** "By hour of the week, 744 samples over 31 days." */
export function basisInWords(basis: DemandBasis | undefined): string {
  if (!basis) return '';
  const history = basis.samples > 0 ? `, ${count(basis.samples)} samples over ${counted(Math.max(1, Math.round(basis.days)), 'day')}` : '';
  return `${METHODS[basis.method]}${history}.${basis.note ? ` ${basis.note}` : ''}`;
}
