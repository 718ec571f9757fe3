/**
 * The languages that have sentences, and their writing directions, for code that needs no sentences.
 */

export const directions = { en: 'ltr', de: 'ltr', ar: 'rtl' } as const;
export type Direction = (typeof directions)[keyof typeof directions];

/** The writing direction of a locale; undefined where its language has no sentences. */
export function directionOf(locale: string): Direction | undefined {
  const [language = ''] = locale.split('-');
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(locale) ? Object.entries(directions).find(([known]) => known === language.toLowerCase())?.[1] : undefined;
}
