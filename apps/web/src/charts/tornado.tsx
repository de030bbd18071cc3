import type { TornadoDrawing } from './tornado-data';

interface TornadoProps {
  readonly drawing: TornadoDrawing;
  readonly text: (value: number) => string;
}

/** What moves a figure most: each bar runs from one end of an assumption to the other. */
export function Tornado({ drawing: { centre, rows }, text }: TornadoProps) {
  return (
    <ul className="torn">
      {rows.map(({ key, label, low, high, from, to }) => (
        <li key={key}>
          <span>{label}</span>
          <span className="num q">{text(low)}</span>
          <span className="bx" role="img" aria-label={`${label}: ${text(low)} to ${text(high)}`}>
            <i className="lo" style={{ left: `${from}%`, width: `${Math.max(0, Math.min(to, centre) - from)}%` }} />
            <i style={{ left: `${Math.max(from, centre)}%`, width: `${Math.max(0, to - Math.max(from, centre))}%` }} />
            <b style={{ left: `${centre}%` }} />
          </span>
          <span className="q nw">{text(high)}</span>
        </li>
      ))}
    </ul>
  );
}
