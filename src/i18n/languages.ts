/**
 * The languages that have sentences, and their writing directions, for code that needs no sentences.
 */
import { directions } from './compiled/directions.js';
import { known } from './compiled/known-languages.js';

export { directions };
export type Direction = 'ltr' | 'rtl';

const knownTag = new RegExp(known.source, 'i');

/** The code of a locale's language; undefined where it has no sentences. */
export function codeOf(locale: string): keyof typeof directions | undefined {
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(locale) ? (knownTag.exec(locale)?.[0].toLowerCase() as keyof typeof directions | undefined) : undefined;
}

/** The writing direction of a locale; undefined where its language has no sentences. */
export function directionOf(locale: string): Direction | undefined {
  const code = codeOf(locale);
  return code && directions[code];
}
