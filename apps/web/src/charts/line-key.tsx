/** The key of a before and after line chart: dashed and solid. */
export function LineKey({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <div className="key">
      <span>
        <svg width="24" height="8" aria-hidden="true">
          <path d="M0 4h24" stroke="var(--before)" strokeWidth="1.6" strokeDasharray="6 3" />
        </svg>
        {before}
      </span>
      <span>
        <svg width="24" height="8" aria-hidden="true">
          <path d="M0 4h24" stroke="var(--after)" strokeWidth="2.4" />
        </svg>
        {after}
      </span>
    </div>
  );
}
