import { type ReactNode, useId } from 'react';

/** A titled group of settings. */
export function Group({ title, note, children }: { readonly title: string; readonly note?: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="panel group" aria-labelledby={id}>
      <div className="ph">
        <h2 id={id}>{title}</h2>
        {note && <span className="small q">{note}</span>}
      </div>
      <div className="pb">{children}</div>
    </section>
  );
}
