const NULL_TEXTS = new Set([
  '', '-', '--', '—', '?', 'n/a', 'na', 'n.a.', 'nan', 'null', '(null)', 'none', '(none)', 'nil', 'unknown', 'unbekannt', 'not available',
  'not specified', 'tbd', 'tbc', '#n/a', '#ref!', '#value!', '#div/0!', '#name?', '#null!', '#num!',
]);

/** True for texts that tools and people write where they know nothing. */
export function isNullText(text: string): boolean {
  return NULL_TEXTS.has(text.trim().toLowerCase());
}
