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
  /** A calendar year: written without group marks. */
  readonly year?: boolean;
  /** May be left empty. */
  readonly optional?: boolean;
  /** What it usually is; a value that differs is shown bold with this beside it. */
  readonly usual?: number;
  readonly hint?: string;
  /** In a table the label is for the ear only. */
  readonly compact?: boolean;
}

/** A number as people type it: with a decimal point or comma, checked when they leave the field. */
export function NumberField({
  label,
  value,
  onChange,
  unit = '',
  min = -Infinity,
  max = Infinity,
  whole = false,
  year,
  optional = false,
  usual,
  hint = '',
  compact = false,
}: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState('');
  const changed = usual !== undefined && value !== usual;
  const leave = () => {
    if (typed === undefined) return;
    const trouble = troubleWith(typed, { min, max, whole, optional });
    setWrong(trouble);
    if (trouble !== '') return;
    onChange(readNumber(typed));
    setTyped(undefined);
  };
  return (
    <div className={changed ? 'field changed' : 'field'}>
      <label htmlFor={id} className={compact ? 'hidden' : undefined}>
        {label}
      </label>
      <span className="box">
        <input
          id={id}
          className={compact ? 'input right small' : 'input right'}
          inputMode="decimal"
          autoComplete="off"
          value={typed ?? (value === undefined ? '' : String(value))}
          aria-invalid={wrong !== ''}
          aria-describedby={`${id}-note`}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={leave}
          onKeyDown={(event) => event.key === 'Enter' && leave()}
        />
        {unit !== '' && <span className="u small nw">{unit}</span>}
      </span>
      <Note id={`${id}-note`} wrong={wrong} hints={[changed ? usualWords(usual, unit, year) : '', hint]} />
    </div>
  );
}

function Note({ id, wrong, hints }: { readonly id: string; readonly wrong: string; readonly hints: readonly string[] }) {
  const text = hints.filter((hint) => hint !== '').join('; ');
  return (
    <span id={id}>
      {wrong !== '' ? (
        <span className="wrong" role="alert">
          {wrong}
        </span>
      ) : (
        text !== '' && <span className="hint">{text}</span>
      )}
    </span>
  );
}

interface Limits {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  readonly optional: boolean;
}

/** What is wrong with a typed number; empty where nothing is. */
function troubleWith(typed: string, { min, max, whole, optional }: Limits): string {
  if (typed.trim() === '') return optional ? '' : 'A number is needed here.';
  const read = readNumber(typed);
  if (read === undefined) return `“${typed}” is not a number.`;
  if (whole && !Number.isInteger(read)) return 'A whole number is needed here.';
  return read < min || read > max ? rangeWords(min, max) : '';
}

function readNumber(text: string): number | undefined {
  const bare = text
    .trim()
    .replaceAll(/[\s\u00a0]/g, '')
    .replace('−', '-')
    .replace(/,(?=\d{1,2}$)/, '.')
    .replaceAll(',', '');
  return /^-?\d*\.?\d+$/.test(bare) ? Number(bare) : undefined;
}

function rangeWords(min: number, max: number): string {
  if (max === Infinity) return `At least ${plain(min)}.`;
  return min === -Infinity ? `At most ${plain(max)}.` : `Between ${plain(min)} and ${plain(max)}.`;
}

function usualWords(usual: number, unit: string, year: boolean | undefined): string {
  return `usually ${year ? String(usual) : plain(usual)}\u00a0${unit}`;
}
