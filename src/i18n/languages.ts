/**
 * The languages that have sentences, and their writing directions, for code that needs no sentences.
 */
import { directions } from './compiled/directions.js';

export { directions };
export type Direction = 'ltr' | 'rtl';

/** Tags of Chinese in traditional characters: our sentences are in simplified ones. */
export const traditional = /^zh-(?:Hant|TW|HK|MO)\b/i;

/** The writing direction of a locale; undefined where its language has no sentences. */
export function directionOf(locale: string): Direction | undefined {
  const [language = ''] = locale.split('-');
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(locale) && !traditional.test(locale) ? Object.entries(directions).find(([known]) => known === language.toLowerCase())?.[1] : undefined;
}
