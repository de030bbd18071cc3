/** 1 W = 3.412142 BTU/h (exact definition of the international BTU, rounded). */
export const BTU_PER_HOUR_PER_WATT = 3.412142;

/** 1 ton of refrigeration = 12,000 BTU/h = 3.516853 kW. */
export const KW_PER_TON = 3.516853;

export const btuPerHour = (kw: number): number => kw * 1000 * BTU_PER_HOUR_PER_WATT;

export const coolingTons = (kw: number): number => kw / KW_PER_TON;
