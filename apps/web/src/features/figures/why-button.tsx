'use client';
import { FIGURE_MEANINGS, type FigureKey } from '@stowage/domain';
import { type Side, useWhy } from './use-why';

interface WhyButtonProps {
  readonly figure: FigureKey;
  readonly side?: Side;
}

/** The quiet pill at every figure; opens where it comes from. */
export function WhyButton({ figure, side = 'after' }: WhyButtonProps) {
  const { show } = useWhy();
  return (
    <button
      type="button"
      className="why"
      aria-haspopup="dialog"
      aria-label={`Why: ${FIGURE_MEANINGS[figure].label}`}
      onClick={() => show({ side, figure })}
    >
      Why
    </button>
  );
}
