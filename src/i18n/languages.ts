/**
 * The languages that sentences exist in, and how each is written, for whoever needs no sentence.
 */

export const directions = { en: 'ltr', de: 'ltr', ar: 'rtl' } as const;
export type Direction = (typeof directions)[keyof typeof directions];

/** The direction of a locale's writing; undefined where its language is none of ours. */
export function directionOf(locale: string): Direction | undefined {
  const [language = ''] = locale.split('-');
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(locale) ? Object.entries(directions).find(([known]) => known === language.toLowerCase())?.[1] : undefined;
}
