export function KindKey({ kinds }: { readonly kinds: readonly string[] }) {
  return (
    <div className="key">
      {kinds.map((name, kind) => (
        <span key={name}>
          <i className="sw" style={{ background: `var(--c${kind + 1})` }} />
          {name}
        </span>
      ))}
    </div>
  );
}
