/** Height of one line of text at 10 points. */
const LINE_POINTS = 13.5;
/** Lines a text fills over those of its characters: letters are narrower than the digits a width counts, words leave line ends free. */
const FILL = 1;

/** Height of a row in points that shows wrapped texts whole; `cells` as text with the width of its column in characters. */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = cells.map(({ text, width }) => Math.ceil((text.length * FILL) / width));
  return Math.max(1, ...lines) * LINE_POINTS + 1.5;
}
