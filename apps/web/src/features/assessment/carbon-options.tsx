import type { Assessment, CarbonOption } from '@stowage/domain';
import { money, scaleOf, withUnit } from '../../ui/scale';
import { estimateRange, estimateText } from './estimate-text';

const NAMES: Readonly<Record<CarbonOption['option'], string>> = { keep: 'Keep today’s machines', consolidate: 'Consolidate', replace: 'Replace one for one' };

/** Keep, consolidate and replace side by side, and when new hardware has paid back what making it emitted. */
export function CarbonOptions({ assessment: { carbon, currency } }: { readonly assessment: Assessment }) {
  if (!carbon) return null;
  const energy = scaleOf('energyKwhPerYear', carbon.options.map((option) => option.energyKwhPerYear.value), currency);
  const emissions = scaleOf('emissionsKgCo2ePerYear', carbon.options.map((option) => option.emissionsKgCo2ePerYear.value), currency);
  const { ours, articles, reason } = carbon.perServerRemoved;
  return (
    <section className="sec" aria-labelledby="options">
      <div className="sh">
        <div>
          <h2 id="options">Keep, consolidate or replace</h2>
          <p>
            New hardware has saved what making it emitted after {estimateText(carbon.paybackMonths, currency)} ({estimateRange(carbon.paybackMonths, currency)}).
          </p>
        </div>
      </div>
      <div className="panel tw" tabIndex={0} role="region" aria-label="Keep, consolidate or replace">
        <table className="t">
          <thead>
            <tr>
              <th scope="col">Choice</th>
              <th scope="col" className="num">
                Energy a year
              </th>
              <th scope="col" className="num">
                Carbon a year, with hardware
              </th>
              <th scope="col" className="num">
                Cost a year
              </th>
            </tr>
          </thead>
          <tbody>
            {carbon.options.map((option) => (
              <tr key={option.option}>
                <td>{NAMES[option.option]}</td>
                <td className="num">{option.energyKwhPerYear.value === null ? '–' : withUnit(option.energyKwhPerYear.value, energy)}</td>
                <td className="num">{option.emissionsKgCo2ePerYear.value === null ? '–' : withUnit(option.emissionsKgCo2ePerYear.value, emissions)}</td>
                <td className="num">{option.costPerYear.value === null ? '–' : money(option.costPerYear.value, currency)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small q mt2">
        Articles speak of {articles} t a server removed; ours is {estimateText(ours, currency)} ({estimateRange(ours, currency)}). {reason}
      </p>
    </section>
  );
}
