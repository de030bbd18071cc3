import type { FigureKey, PlanDocument } from '@stowage/domain';
import { Interval } from '../../charts/interval';
import { axisEnd } from '../../charts/interval-data';
import { counted, countWord, rangeOfChange, signedPercent } from '../../ui/format';
import { onScale, scaleOf } from '../../ui/scale';
import { Delta } from '../figures/delta';
import { findChange } from '../figures/find-figure';
import { WhyButton } from '../figures/why-button';

/** The four figures people quote, each with change, range and Why. */
export function HeadlineFigures({ document }: { readonly document: PlanDocument }) {
  const { years, paybackMonths } = document.assessment;
  const payback =
    paybackMonths === null
      ? `not even within ${countWord(years)} years`
      : paybackMonths <= 0
        ? 'cheaper from the start'
        : `pays back in ${counted(Math.ceil(paybackMonths), 'month')}`;
  return (
    <div className="figs">
      <MachinesFigure document={document} />
      <HeadlineFigure document={document} figure="averagePowerKw" label="Power at the meter" aside="" />
      <HeadlineFigure document={document} figure="totalCost" label={`Cost over ${years} years`} aside={payback} />
      <HeadlineFigure document={document} figure="downtimeMinutesPerYear" label="Downtime per workload, a year" aside="" />
    </div>
  );
}

function MachinesFigure({ document }: { readonly document: PlanDocument }) {
  const { plan, assessment } = document;
  const change = findChange(assessment, 'servers');
  if (!change || change.before === null || change.after === null) return null;
  const { before, after } = change;
  const proved = plan.hostsUsed <= plan.lowerBound;
  return (
    <div className="fig">
      <div className="l">
        <span>Machines to run</span>
        <WhyButton figure="servers" />
      </div>
      <div className="v">
        <span className="f">{before}</span>
        <span className="to">→</span>
        <span className="n">
          {after}
          <small>{after === 1 ? 'machine' : 'machines'}</small>
        </span>
        <Delta figure="servers" before={before} after={after} changeRatio={change.changeRatio} currency={assessment.currency} />
      </div>
      {before <= 40 && before >= after && (
        <div className="pic" role="img" aria-label={`${after} of ${before} remain`}>
          {Array.from({ length: before }, (_, index) => (
            <i key={index} className={index < after ? 'on' : undefined} />
          ))}
        </div>
      )}
      <div className="x">
        <span>{proved ? `proved: ${counted(plan.hostsUsed, 'host')} is the fewest` : `proved: not fewer than ${plan.lowerBound}`}</span>
        <span>exact</span>
      </div>
    </div>
  );
}

interface HeadlineFigureProps {
  readonly document: PlanDocument;
  readonly figure: FigureKey;
  readonly label: string;
  readonly aside: string;
}

function HeadlineFigure({ document: { assessment }, figure, label, aside }: HeadlineFigureProps) {
  const change = findChange(assessment, figure);
  if (!change) return null;
  const { before, after, changeRatio, changeLow: low, changeHigh: high, published } = change;
  const scale = scaleOf(figure, [before, after], assessment.currency);
  const interval = { change: changeRatio, low, high, published: published?.changeRatio };
  const note = published?.changeRatio === undefined ? aside : `published ${signedPercent(published.changeRatio)}`;
  return (
    <div className="fig">
      <div className="l">
        <span>{label}</span>
        <WhyButton figure={figure} />
      </div>
      <div className="v">
        <span className="f">{before === null ? 'not known' : onScale(before, scale)}</span>
        <span className="to">→</span>
        <span className="n">
          {after === null ? 'not known' : onScale(after, scale)}
          <small>{scale.unit}</small>
        </span>
        <Delta figure={figure} before={before} after={after} changeRatio={changeRatio} currency={assessment.currency} />
      </div>
      <Interval label={label} end={axisEnd([interval])} {...interval} />
      <div className="x">
        <span>{low !== undefined && high !== undefined ? rangeOfChange(low, high) : changeRatio === null ? '' : 'no range'}</span>
        <span>{note}</span>
      </div>
    </div>
  );
}
