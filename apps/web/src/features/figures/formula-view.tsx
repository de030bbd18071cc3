import { FIGURE_MEANINGS, type Figure } from '@stowage/domain';
import { quantity } from '../../ui/format';
import { figureValue } from './figure-text';
import { type FormulaPart, tileFormula } from './formula-tiles';

/** The formula with today's numbers as tiles, or the sentence where it names things that are no inputs. */
export function FormulaView({ figure, currency }: { readonly figure: Figure; readonly currency: string }) {
  const parts = tileFormula(figure.formula, figure.inputs);
  if (!parts) return <p className="formula">{figure.formula}</p>;
  return (
    <div className="formula tiles">
      {parts.map((part, index) => (
        <Tile key={index} part={part} />
      ))}
      <span className="op">=</span>
      <span className="tile res">
        <b>{figureValue(figure, currency)}</b>
        <span>{FIGURE_MEANINGS[figure.key].label}</span>
      </span>
    </div>
  );
}

function Tile({ part }: { readonly part: FormulaPart }) {
  if (part.kind === 'operator') return <span className="op">{part.text}</span>;
  if (part.kind === 'constant')
    return (
      <span className="tile">
        <b>{part.text}</b>
      </span>
    );
  return (
    <span className="tile">
      <b>{quantity(part.input.value, part.input.unit)}</b>
      <span>{part.input.label}</span>
    </span>
  );
}
