import { COLOURS } from '../charts/colours.js';
import { axisEndFor } from '../charts/interval-bar.js';
import type { ChangeRow } from '../report.js';
import type { ChangeText } from '../wording/change-text.js';

export const VERDICT_COLOURS: { readonly [V in ChangeText['verdict']]: string } = { better: COLOURS.afterInk, worse: COLOURS.bad, same: COLOURS.ink2 };

/** The right end of the change axis these rows share. */
export const axisEndOf = (rows: readonly ChangeRow[]): number => axisEndFor(rows.flatMap(({ changeRatio, range }) => [changeRatio, range?.high]));
