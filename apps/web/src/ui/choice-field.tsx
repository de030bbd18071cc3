'use client';
import { useId } from 'react';

interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  readonly usual?: T;
  readonly hint?: string;
}

/** One of a few; the browser's own list, because it works everywhere. */
export function ChoiceField<T extends string>({ label, value, choices, onChange, usual, hint }: ChoiceFieldProps<T>) {
  const id = useId();
  const changed = usual !== undefined && usual !== value;
  const normal = choices.find((choice) => choice.value === usual)?.label;
  return (
    <div className={changed ? 'field changed' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {(changed && normal ? `usually ${inSentence(normal)}` : hint) && (
        <span className="hint">{changed && normal ? `usually ${inSentence(normal)}` : hint}</span>
      )}
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly maxLength?: number;
}

export function TextField({ label, value, onChange, placeholder, maxLength = 200 }: TextFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        value={value}
        placeholder={placeholder}
        maxLength={maxLength}
        autoComplete="off"
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

/** Words lose their capital inside a sentence; codes such as USD keep theirs. */
function inSentence(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
