import { type Assessment, type FigureChange, type FigureGroup, FIGURE_MEANINGS } from '@stowage/domain';
import { rangeOfChange } from '../../ui/format';
import { onScale, type Scale, scaleOf, withUnit } from '../../ui/scale';

export interface LedgerRow {
  readonly change: FigureChange;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly unit: string;
  readonly range: string;
}

export interface LedgerGroup {
  readonly title: string;
  readonly rows: readonly LedgerRow[];
}

const GROUPS: readonly { readonly title: string; readonly groups: readonly FigureGroup[] }[] = [
  { title: 'Estate', groups: ['estate'] },
  { title: 'Power, cooling and carbon', groups: ['power', 'carbon'] },
  { title: 'Money', groups: ['money'] },
  { title: 'Service', groups: ['service'] },
];

/** Every figure in its group, as it reads. */
export function ledgerGroups({ changes, currency, years }: Pick<Assessment, 'changes' | 'currency' | 'years'>): readonly LedgerGroup[] {
  const money = scaleOf(
    'totalCost',
    changes.filter(({ key }) => FIGURE_MEANINGS[key].group === 'money').flatMap(({ before, after }) => [before, after]),
    currency,
  );
  return GROUPS.map(({ title, groups }) => ({
    title,
    rows: changes
      .filter(({ key }) => groups.includes(FIGURE_MEANINGS[key].group))
      .map((change) => ledgerRow(change, FIGURE_MEANINGS[change.key].group === 'money' ? money : undefined, currency, years)),
  })).filter(({ rows }) => rows.length > 0);
}

function ledgerRow(change: FigureChange, money: Scale | undefined, currency: string, years: number): LedgerRow {
  const { key, before, after, published } = change;
  const meaning = FIGURE_MEANINGS[key];
  const label = key === 'totalCost' ? `${meaning.label} over ${years} years` : meaning.label;
  const show = shown(change, money, currency);
  return {
    change,
    label,
    unit: show.unit,
    range: rangeInWords(change),
    before: before === null ? (published?.before ?? 'not known') : show.text(before),
    after: after === null ? (published?.after ?? 'not known') : show.text(after),
  };
}

/** Times span minutes to weeks, so each value carries its own unit; money shares one scale over all rows; the rest one per row. */
function shown(
  { key, before, after }: FigureChange,
  money: Scale | undefined,
  currency: string,
): { readonly unit: string; readonly text: (value: number) => string } {
  if (key === 'deployHours' || key === 'restoreHours') return { unit: '', text: (value) => withUnit(value, scaleOf(key, [value], currency)) };
  const scale = money ?? scaleOf(key, [before, after], currency);
  return { unit: scale.short, text: (value) => onScale(value, { ...scale, sign: '' }) };
}

function rangeInWords({ before, after, changeRatio, changeLow, changeHigh, published }: FigureChange): string {
  if (changeLow !== undefined && changeHigh !== undefined) return rangeOfChange(changeLow, changeHigh);
  if (before === null || after === null) return published ? 'published, not modelled' : 'not known';
  return changeRatio === null ? 'from nothing' : 'exact';
}
