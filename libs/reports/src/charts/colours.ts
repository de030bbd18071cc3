/** The light tokens of the interface: ochre is before, teal is after, and nothing else is. Print is always light. */
export const COLOURS = {
  ink: '#191B1D', ink2: '#51565A', ink3: '#666B70', line: '#E5E4DF', line2: '#C8C7C0', sunken: '#F3F3EF', paper: '#FFFFFF',
  before: '#A27B45', beforeInk: '#7A5A2C', beforeSoft: '#F4ECDF',
  after: '#0B6B80', afterInk: '#0A5A6C', afterSoft: '#E0EEF1', afterTint: '#A9CDD5',
  bad: '#A8261D',
} as const;
