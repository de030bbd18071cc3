/** 24 cells of one hue: when in the day a machine works. `most` is the busiest hour of all rows, so rows compare. */
export function DayStrip({ hours, most, label }: { readonly hours: readonly (number | null)[]; readonly most: number; readonly label: string }) {
  return (
    <svg className="strip" width="120" height="18" viewBox="0 0 120 18" role="img" aria-label={label}>
      {hours.map((value, hour) => (
        <rect key={hour} x={hour * 5} width="4.4" height="18" fill={heatColour(value, most)} />
      ))}
    </svg>
  );
}

/** One of six steps; an hour without samples is left to the ground. */
export function heatColour(value: number | null, most: number): string {
  if (value === null) return 'transparent';
  return `var(--q${Math.min(5, Math.floor((value / Math.max(most, 1e-9)) * 5.999))})`;
}
