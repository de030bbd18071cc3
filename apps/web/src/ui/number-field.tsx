'use client';
import { useId, useState } from 'react';
import { plain } from './format';

interface NumberFieldProps {
  readonly label: string;
  /** undefined = left open. */
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  /** May be left empty. */
  readonly optional?: boolean;
  /** What it usually is; a value that differs is shown bold with this beside it. */
  readonly usual?: number;
  readonly hint?: string;
  /** In a table the label is for the ear only. */
  readonly compact?: boolean;
}

/** A number as people type it: with a decimal point or comma, checked when they leave the field. */
export function NumberField({ label, value, onChange, unit, min = -Infinity, max = Infinity, whole = false, optional = false, usual, hint, compact = false }: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState('');
  const changed = usual !== undefined && value !== usual;
  const leave = () => {
    if (typed === undefined) return;
    const read = readNumber(typed);
    const trouble = typed.trim() === '' ? (optional ? '' : 'A number is needed here.') : read === undefined ? `“${typed}” is not a number.` : whole && !Number.isInteger(read) ? 'A whole number is needed here.' : read < min || read > max ? rangeWords(min, max) : '';
    setWrong(trouble);
    if (trouble !== '') return;
    onChange(read);
    setTyped(undefined);
  };
  const notes = [changed ? `usually ${plain(usual)}${unit ? `\u00a0${unit}` : ''}` : '', hint ?? ''].filter(Boolean).join('; ');
  return (
    <div className={changed ? 'field changed' : 'field'}>
      <label htmlFor={id} className={compact ? 'hidden' : undefined}>{label}</label>
      <span className="box">
        <input id={id} className={compact ? 'input right small' : 'input right'} inputMode="decimal" autoComplete="off" value={typed ?? (value === undefined ? '' : String(value))} aria-invalid={wrong !== ''} aria-describedby={`${id}-note`} onChange={(event) => setTyped(event.currentTarget.value)} onBlur={leave} onKeyDown={(event) => event.key === 'Enter' && leave()} />
        {unit && <span className="u small nw">{unit}</span>}
      </span>
      <span id={`${id}-note`}>{wrong !== '' ? <span className="wrong" role="alert">{wrong}</span> : notes !== '' && <span className="hint">{notes}</span>}</span>
    </div>
  );
}

function readNumber(text: string): number | undefined {
  const bare = text.trim().replaceAll(/[\s\u00a0]/g, '').replace('−', '-').replace(/,(?=\d{1,2}$)/, '.').replaceAll(',', '');
  return /^-?\d*\.?\d+$/.test(bare) ? Number(bare) : undefined;
}

function rangeWords(min: number, max: number): string {
  if (max === Infinity) return `At least ${plain(min)}.`;
  return min === -Infinity ? `At most ${plain(max)}.` : `Between ${plain(min)} and ${plain(max)}.`;
}
