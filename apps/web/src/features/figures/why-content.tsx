'use client';
import { SegmentedControl } from '@mantine/core';
import { type Assumption, type Figure, type FigureChange, FIGURE_MEANINGS } from '@stowage/domain';
import Link from 'next/link';
import { useState } from 'react';
import { Tornado } from '../../charts/tornado';
import { drawTornado } from '../../charts/tornado-data';
import { useAddress } from '../../ui/address';
import { onScale, scaleOf } from '../../ui/scale';
import { figureAsText, figureRange, figureValue } from './figure-text';
import { FormulaView } from './formula-view';
import { InputsTable } from './inputs-table';
import { PublishedBeside } from './published-beside';
import type { Side } from './use-why';

interface WhyContentProps {
  readonly figure: Figure;
  readonly side: Side;
  readonly change: FigureChange | undefined;
  readonly currency: string;
  readonly assumptions: readonly Assumption[];
  readonly onSide: (side: Side) => void;
}

export function WhyContent({ figure, side, change, currency, assumptions, onSide }: WhyContentProps) {
  const { to } = useAddress();
  const spread = figureRange(figure, currency);
  const changeable = figure.inputs.find((input) => input.assumptionKey !== undefined);
  return (
    <>
      <div className="top">
        <b>{figureValue(figure, currency)}</b>
        <span className="sub small">{spread ? `${spread} in 8 cases of 10` : figure.origin === 'exact' ? 'exact' : figure.origin}</span>
      </div>
      <div className="row mt1">
        <p className="sub">
          {FIGURE_MEANINGS[figure.key].label}, {side === 'before' ? 'today' : 'after consolidation'}
        </p>
        <span className="sp" />
        <SegmentedControl
          size="xs"
          aria-label="Before or after"
          value={side}
          onChange={(value) => onSide(value as Side)}
          data={[
            { value: 'before', label: 'Before' },
            { value: 'after', label: 'After' },
          ]}
        />
      </div>
      {figure.note && <p className="small sub mt3">{figure.note}</p>}
      <section>
        <h3>How it is worked out</h3>
        <FormulaView figure={figure} currency={currency} />
        <p className="small q mt2">Method: {figure.source}</p>
      </section>
      <WhatMovesIt figure={figure} currency={currency} />
      {figure.inputs.length > 0 && (
        <section>
          <h3>Inputs</h3>
          <InputsTable inputs={figure.inputs} assumptions={assumptions} />
        </section>
      )}
      {change?.published && (
        <section>
          <h3>Beside what was published</h3>
          <PublishedBeside change={change} />
        </section>
      )}
      <section className="row">
        {changeable?.assumptionKey && (
          <Link className="btn p" href={`${to('scenario')}#${changeable.assumptionKey}`}>
            Change inputs
          </Link>
        )}
        <CopyButton text={figureAsText(figure, currency)} />
      </section>
    </>
  );
}

/** The assumptions that move the figure most, each from its low to its high while the rest stay. */
function WhatMovesIt({ figure, currency }: { readonly figure: Figure; readonly currency: string }) {
  if (figure.value === null || figure.tornado === undefined || figure.tornado.length === 0) return null;
  const drawing = drawTornado(figure.value, figure.tornado);
  if (drawing.rows.length === 0) return null;
  const scale = scaleOf(figure.key, [figure.value], currency);
  return (
    <section>
      <h3>What moves it most</h3>
      <p className="small q">{scale.short} when one input goes from its low to its high and the rest stay.</p>
      <Tornado drawing={drawing} text={(value) => onScale(value, { ...scale, sign: '' })} />
    </section>
  );
}

function CopyButton({ text }: { readonly text: string }) {
  const [done, setDone] = useState(false);
  const copy = () => void navigator.clipboard.writeText(text).then(() => setDone(true));
  if (typeof navigator === 'undefined' || !navigator.clipboard) return null;
  return (
    <button type="button" className="btn" onClick={copy}>
      <span aria-live="polite">{done ? 'Copied' : 'Copy as text'}</span>
    </button>
  );
}
