/** A share as a signed percentage with a true minus: "−45 %". */
export function percent(ratio: number): string {
  const rounded = Math.round(ratio * 100);
  return `${rounded < 0 ? '−' : rounded > 0 ? '+' : ''}${Math.abs(rounded)} %`;
}

/** Three significant figures, grouped: "12,300". */
export const amount = (value: number): string => Number(value.toPrecision(3)).toLocaleString('en');

/** A noun with its count: "1 site", "2 sites". */
export const counted = (count: number, noun: string): string => `${amount(count)} ${noun}${count === 1 ? '' : 's'}`;
