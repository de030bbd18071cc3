'use client';
import type { Site } from '@stowage/domain';
import { useEffect, useState } from 'react';
import { EmptyRoom, Rack } from '../../charts/rack';
import { meanLoad, NO_SITE, rackHeight, type RackDrawing } from '../../charts/racks-data';
import { counted, percent, plain } from '../../ui/format';

interface BeforeAfterRacksProps {
  readonly before: readonly RackDrawing[];
  readonly after: readonly RackDrawing[];
  readonly sites: readonly Site[];
  readonly dense: boolean;
}

const MOST_RACKS = 36;
/** From here on a rack is named only. */
const CROWDED = 8;
/** No side gets more than three quarters of the width. */
const MOST_SHARE = 3;

/** Today's racks beside tomorrow's, on one scale; a site that is emptied stays as a dashed outline. */
export function BeforeAfterRacks({ before, after, sites, dense }: BeforeAfterRacksProps) {
  const heightUnits = rackHeight([...before, ...after]);
  const used = new Set(after.map(({ siteId }) => siteId));
  const keptFirst = [...before].sort(
    (a, b) =>
      Number(used.has(b.siteId)) - Number(used.has(a.siteId)) ||
      a.siteId.localeCompare(b.siteId) ||
      (a.rack ?? '').localeCompare(b.rack ?? '', undefined, { numeric: true }),
  );
  const emptied = [...new Set(before.map(({ siteId }) => siteId))].filter((siteId) => !used.has(siteId));
  const name = (siteId: string) => (siteId === NO_SITE ? 'Site not stated' : (sites.find(({ id }) => id === siteId)?.name ?? siteId));
  const crowded = dense && Math.max(before.length, after.length) > CROWDED;
  const shared = { heightUnits, dense, crowded, name };
  const share = Math.min(MOST_SHARE, Math.max(1 / MOST_SHARE, Math.min(before.length, MOST_RACKS) / Math.max(1, after.length)));
  return (
    <div className="racks" style={dense ? { gridTemplateColumns: `minmax(0, ${share}fr) 36px minmax(0, 1fr)` } : undefined}>
      <Side title="Before" racks={keptFirst} {...shared} emptied={[]} />
      <div className="arrow">
        <svg width="28" height="20" viewBox="0 0 28 20" aria-hidden="true">
          <path d="M2 10h23M18 3l7 7-7 7" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </div>
      <Side title="After" racks={after} {...shared} emptied={emptied} />
    </div>
  );
}

interface SideProps {
  readonly title: 'Before' | 'After';
  readonly racks: readonly RackDrawing[];
  readonly emptied: readonly string[];
  readonly heightUnits: number;
  readonly dense: boolean;
  readonly crowded: boolean;
  readonly name: (siteId: string) => string;
}

function Side({ title, racks, emptied, heightUnits, dense, crowded, name }: SideProps) {
  const load = meanLoad(racks.flatMap(({ devices }) => devices.map(({ machine }) => machine)).filter(({ kind }) => kind !== 'storage'));
  const shown = racks.slice(0, MOST_RACKS);
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    setMoved(!sessionStorage.getItem('story-seen'));
    sessionStorage.setItem('story-seen', 'yes');
  }, []);
  const layout = crowded ? 'pair dense crowded' : dense ? 'pair dense' : racks.length + emptied.length === 1 ? 'pair single' : 'pair';
  return (
    <div className={title === 'After' ? 'after' : undefined}>
      <div className="t0">
        <h2>{title}</h2>
        {load !== null && <span className="cap">bar: mean CPU, {percent(load)}</span>}
      </div>
      <div className={layout}>
        {shown.map((drawing) => (
          <div key={`${drawing.siteId} ${drawing.rack ?? ''} ${drawing.devices[0]?.machine.name ?? ''}`} className={moved ? 'rackin' : undefined}>
            <Rack
              drawing={drawing}
              heightUnits={heightUnits}
              dense={dense}
              label={`${name(drawing.siteId)}${drawing.rack ? `, ${drawing.rack}` : ''}, ${title === 'Before' ? 'today' : 'after'}: ${rackContent(drawing)}`}
            />
            {crowded ? (
              <p className="rn clip" title={`${name(drawing.siteId)}: ${rackContent(drawing)}`}>
                <b>{drawing.rack ?? name(drawing.siteId)}</b>
                <br />
                <span className="q">{drawing.rack === undefined ? `${plain(drawing.usedUnits)}\u00a0U` : name(drawing.siteId)}</span>
              </p>
            ) : (
              <p className="rn">
                <b>{name(drawing.siteId)}</b>
                {drawing.rack && <span className="q">, {drawing.rack}</span>}
                <br />
                <span className="q">{rackContent(drawing)}</span>
              </p>
            )}
          </div>
        ))}
        {emptied.slice(0, MOST_RACKS).map((siteId) => (
          <div key={siteId}>
            <EmptyRoom label={`${name(siteId)} after: empty`} dense={dense} />
            <p className="rn">
              <b>{name(siteId)}</b>
              <br />
              <span className="q">nothing left to power</span>
            </p>
          </div>
        ))}
      </div>
      {racks.length > MOST_RACKS && <p className="small q mt2">{counted(racks.length - MOST_RACKS, 'more rack')} not drawn.</p>}
    </div>
  );
}

/** "6 servers, 16 U". */
function rackContent({ devices, usedUnits }: RackDrawing): string {
  const kinds = (['server', 'host', 'storage'] as const).flatMap((kind) => {
    const total = devices.filter(({ machine }) => machine.kind === kind).length;
    return total === 0 ? [] : [kind === 'storage' ? 'storage' : counted(total, kind)];
  });
  return `${kinds.join(', ')}, ${plain(usedUnits)}\u00a0U`;
}
