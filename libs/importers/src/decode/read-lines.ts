/** nmon, and vmstat with its two header lines: free text and quotes in them would lead a csv reader astray. */
const LINE_LOGS: readonly RegExp[] = [/^\s*AAA,(progname|command|version|host|date|runname|disks)\b/m, /^\s*procs -+.*memory/m, /^ *r +b +swpd +free /m];
/** The sign stands in one of the first lines. */
const HEAD_CHARACTERS = 4000;

/** True for a log whose lines are of many kinds and no table. */
export function isLineLog(text: string): boolean {
  const head = text.slice(0, HEAD_CHARACTERS);
  return LINE_LOGS.some((sign) => sign.test(head));
}
