import { type Assessment, FIGURE_MEANINGS, type FigureKey } from '@stowage/domain';
import { rangeOfChange } from '../../ui/format';
import { scaleOf, withUnit } from '../../ui/scale';
import { Delta } from '../figures/delta';
import { findChange } from '../figures/find-figure';
import { WhyButton } from '../figures/why-button';

/** Some figures before and after, with their ranges and a Why for either side. */
export function FigureRows({ assessment, figures }: { readonly assessment: Assessment; readonly figures: readonly FigureKey[] }) {
  const changes = figures.flatMap((key) => findChange(assessment, key) ?? []);
  if (changes.length === 0) return null;
  return (
    <div className="panel tw" tabIndex={0} role="region" aria-label="Figures">
      <table className="t led">
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col" className="num">
              Before
            </th>
            <th scope="col" className="num">
              After
            </th>
            <th scope="col" className="num">
              Change
            </th>
            <th scope="col">8 cases of 10</th>
            <th scope="col">
              <span className="hidden">Why</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ key, before, after, changeRatio, changeLow, changeHigh, published }) => {
            const text = (value: number | null, words?: string) =>
              value === null
                ? (words ?? 'not known')
                : withUnit(value, scaleOf(key, key === 'deployHours' || key === 'restoreHours' ? [value] : [before, after], assessment.currency));
            return (
              <tr key={key}>
                <td className="nm">{FIGURE_MEANINGS[key].label}</td>
                <td className="num bf">{text(before, published?.before)}</td>
                <td className="num af">{text(after, published?.after)}</td>
                <td className="num dl">
                  <Delta
                    figure={key}
                    before={before}
                    after={after}
                    changeRatio={changeRatio ?? published?.changeRatio ?? null}
                    currency={assessment.currency}
                  />
                </td>
                <td className="rg">
                  {changeLow !== undefined && changeHigh !== undefined
                    ? rangeOfChange(changeLow, changeHigh)
                    : before === null
                      ? 'published, not modelled'
                      : 'exact'}
                </td>
                <td className="num yw">
                  <WhyButton figure={key} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
