/** Three boxes stowed in one. */
export function Logo() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <rect x="1" y="1" width="20" height="20" rx="5" fill="var(--ink)" />
      <rect x="5" y="12.2" width="12" height="4.3" rx="1" fill="var(--bg)" />
      <rect x="5" y="6" width="5.4" height="4.3" rx="1" fill="var(--bg)" opacity="0.55" />
      <rect x="11.6" y="6" width="5.4" height="4.3" rx="1" fill="var(--bg)" opacity="0.55" />
    </svg>
  );
}
