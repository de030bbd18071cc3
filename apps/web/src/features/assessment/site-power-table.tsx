import type { Assessment, Site, SiteAssessment } from '@stowage/domain';
import { count, number, plain } from '../../ui/format';
import { energyScale, onScale } from '../../ui/scale';

/** Each site before and after. */
export function SitePowerTable({ assessment: { before, after }, sites }: { readonly assessment: Assessment; readonly sites: readonly Site[] }) {
  const name = (siteId: string) => sites.find(({ id }) => id === siteId)?.name ?? (siteId === '' ? 'Site not stated' : siteId);
  const ids = [...new Set([...before.sites, ...after.sites].map(({ siteId }) => siteId))];
  const scale = energyScale(Math.max(0, ...[...before.sites, ...after.sites].map(({ energyKwhPerYear }) => energyKwhPerYear)));
  return (
    <section className="sec" aria-labelledby="by-site">
      <div className="sh">
        <h2 id="by-site">Site by site</h2>
      </div>
      <div className="panel tw" tabIndex={0} role="region" aria-label="Site by site">
        <table className="t">
          <thead>
            <tr>
              <th scope="col">Site</th>
              <th scope="col" />
              <th scope="col" className="num">
                Machines
              </th>
              <th scope="col" className="num">
                Rack
                <br />
                units
              </th>
              <th scope="col" className="num">
                Machines draw
                <br />
                kW
              </th>
              <th scope="col" className="num">
                Cooling
                <br />
                kW
              </th>
              <th scope="col" className="num">
                Overhead
                <br />
                PUE
              </th>
              <th scope="col" className="num">
                At the meter
                <br />
                kW
              </th>
              <th scope="col" className="num">
                Peak
                <br />
                kW
              </th>
              <th scope="col" className="num">
                Energy a year
                <br />
                {scale.unit}
              </th>
            </tr>
          </thead>
          <tbody>
            {ids.flatMap((id) => [
              <SiteRow
                key={`${id} before`}
                title={name(id)}
                tone="bf"
                when="today"
                site={before.sites.find(({ siteId }) => siteId === id)}
                energy={(value) => onScale(value, scale)}
              />,
              <SiteRow
                key={`${id} after`}
                title=""
                tone=""
                when="after"
                site={after.sites.find(({ siteId }) => siteId === id)}
                energy={(value) => onScale(value, scale)}
              />,
            ])}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface SiteRowProps {
  readonly title: string;
  readonly tone: string;
  readonly when: string;
  readonly site: SiteAssessment | undefined;
  readonly energy: (kwh: number) => string;
}

function SiteRow({ title, tone, when, site, energy }: SiteRowProps) {
  return (
    <tr className={tone}>
      <td style={{ color: 'var(--ink)' }}>
        <b>{title}</b>
      </td>
      <td className="small">{when}</td>
      {site && site.machines > 0 ? (
        <>
          <td className="num">{count(site.machines)}</td>
          <td className="num">{plain(site.rackUnits)}</td>
          <td className="num">{number(site.itAveragePowerKw)}</td>
          <td className="num">{number(site.coolingAverageKw)}</td>
          <td className="num">{number(site.pue, 2)}</td>
          <td className="num">
            <b>{number(site.averagePowerKw)}</b>
          </td>
          <td className="num">{number(site.peakPowerKw)}</td>
          <td className="num">{energy(site.energyKwhPerYear)}</td>
        </>
      ) : (
        <td colSpan={8} className="q">
          {when === 'after' ? 'nothing left to power' : 'not used'}
        </td>
      )}
    </tr>
  );
}
