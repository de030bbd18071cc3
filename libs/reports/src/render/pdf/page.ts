/** A4 in points and the margins of every page. */
export const PAGE_WIDTH = 595.28;
export const SIDE_MARGIN = 39;
export const TOP_MARGIN = 60;
export const BOTTOM_MARGIN = 50;
export const CONTENT_WIDTH = PAGE_WIDTH - 2 * SIDE_MARGIN;
