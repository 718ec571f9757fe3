/**
 * Markets by name, in the order in which a language lists them.
 */
import { formatter } from './intl.js';

/** Whether a code is a country's: two capitals that have a name. */
export function isRegion(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && regionName(code, 'en') !== code;
}

/** A market's full name: `United States`. */
export function regionName(code: string, locale: string): string {
  return formatter(Intl.DisplayNames, locale, { type: 'region' }).of(code) ?? code;
}

/** Markets with their names, sorted by these. */
export function regionNames(codes: readonly string[], locale: string): readonly { readonly code: string; readonly name: string }[] {
  const { compare } = formatter(Intl.Collator, locale, {});
  return codes.map((code) => ({ code, name: regionName(code, locale) })).sort((a, b) => compare(a.name, b.name));
}
