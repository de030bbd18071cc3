/** How numbers of a column look; the number itself is never rounded. Text has no look of its own. */
export const LOOKS = {
  whole: '#,##0', tenth: '#,##0.0', hundredth: '#,##0.00', factor: '[>=1000]#,##0;General', year: '0', share: '0.0%', shareFine: '0.00##%',
  change: '+0.0%;-0.0%;0.0%', difference: '+#,##0;-#,##0;0', differenceFine: '+#,##0.00;-#,##0.00;0',
} as const;

export type Look = keyof typeof LOOKS;
