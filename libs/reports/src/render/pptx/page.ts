/** A wide slide, in inches. */
export const WIDTH = 13.333;
export const HEIGHT = 7.5;
export const MARGIN = 0.6;
export const CONTENT_WIDTH = WIDTH - 2 * MARGIN;
/** Below the title. */
export const TOP = 1.5;
/** Above the foot. */
export const BOTTOM = 6.85;
/** On every machine a board uses; names in other scripts take the machine's own fonts. */
export const FONT = 'Arial';
