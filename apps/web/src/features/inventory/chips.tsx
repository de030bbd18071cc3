interface ChipsProps {
  readonly offered: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Filters as toggles. */
export function Chips({ offered, chosen, onChange }: ChipsProps) {
  if (offered.length === 0) return null;
  const toggle = (chip: string) => onChange(chosen.includes(chip) ? chosen.filter((one) => one !== chip) : [...chosen, chip]);
  return (
    <div className="chips" role="group" aria-label="Filters">
      {offered.map((chip) => (
        <button key={chip} type="button" className="chip" aria-pressed={chosen.includes(chip)} onClick={() => toggle(chip)}>
          {chip}
        </button>
      ))}
    </div>
  );
}
