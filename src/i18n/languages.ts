/**
 * The languages that have sentences, and their writing directions, for code that needs no sentences.
 */
import { directions } from './compiled/directions.js';

export { directions };
export type Direction = 'ltr' | 'rtl';

/** Whether a canonical tag is Chinese in traditional characters, by script or region (`zh-Hant`, `zh-TW`, `zh-HK`, `zh-MO`): our sentences are in simplified ones. */
export const isTraditional = (tag: string): boolean => /^zh-(?!Hans).*[tWKO]$/.test(tag);

/** The writing direction of a locale; undefined where its language has no sentences. */
export function directionOf(locale: string): Direction | undefined {
  const [language = ''] = locale.split('-');
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(locale) && !isTraditional(locale) ? Object.entries(directions).find(([known]) => known === language.toLowerCase())?.[1] : undefined;
}
