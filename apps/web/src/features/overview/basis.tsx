import type { Assessment, Assumption, FigureOrigin } from '@stowage/domain';
import Link from 'next/link';
import { useAddress } from '../../ui/address';
import { counted } from '../../ui/format';

const WORDS: readonly { readonly origin: FigureOrigin; readonly title: string }[] = [
  { origin: 'published', title: 'Published' },
  { origin: 'measured', title: 'Measured' },
  { origin: 'assumed', title: 'Assumed' },
  { origin: 'exact', title: 'Exact' },
  { origin: 'computed', title: 'Computed' },
];

/** How many inputs of which kind, and which are the reader's own. */
export function Basis({ assessment: { assumptions } }: { readonly assessment: Assessment }) {
  const { to } = useAddress();
  return (
    <section className="panel" aria-labelledby="basis">
      <div className="ph">
        <h2 id="basis">What the figures rest on</h2>
        <span className="sp" />
        <Link className="small" href={to('assumptions')}>{`All ${counted(assumptions.length, 'input')}`}</Link>
      </div>
      <div className="pb">
        <ul className="list">
          {WORDS.map(({ origin, title }) => ({ title, rows: assumptions.filter((row) => row.origin === origin) }))
            .filter(({ rows }) => rows.length > 0)
            .map(({ title, rows }) => (
              <li key={title}>
                <b>{title}</b>
                <span className="num">{counted(rows.length, 'input')}</span>
                <p>{examples(rows)}</p>
              </li>
            ))}
        </ul>
      </div>
    </section>
  );
}

/** The first few labels, changed ones first: "Cooling overhead, price of power and 12 more". */
function examples(rows: readonly Assumption[]): string {
  const labels = [...new Set([...rows].sort((a, b) => Number(b.changed ?? false) - Number(a.changed ?? false)).map(({ label }) => label))];
  const named = labels.slice(0, 4).join('; ');
  const changed = rows.filter((row) => row.changed).length;
  return `${named}${labels.length > 4 ? ` and ${labels.length - 4} more` : ''}. ${changed > 0 ? `${counted(changed, 'value')} set for this project.` : 'All at their defaults.'}`;
}
