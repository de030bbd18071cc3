import type { Assessment } from '@stowage/domain';

/** Said on page one: it is what makes the rest believed. */
export function Worsenings({ assessment: { worsenings } }: { readonly assessment: Assessment }) {
  return (
    <section className="panel" aria-labelledby="worse">
      <div className="ph">
        <h2 id="worse">What gets worse</h2>
      </div>
      <div className="pb">
        {worsenings.length === 0 ? (
          <p className="sub">Nothing we work out gets worse in this plan.</p>
        ) : (
          <ul className="list">
            {worsenings.map(({ title, before, after, explanation }) => (
              <li key={title}>
                <b>{title}</b>
                <span className="d worse">{before === '' ? after : `${before} → ${after}`}</span>
                <p>{explanation}</p>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
