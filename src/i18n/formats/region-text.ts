/**
 * Names markets, and sorts them by name.
 */
import { formatter } from './intl.js';

/** Whether a code is a country's: two capital letters for which `Intl` has a name. */
export function isRegion(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && regionName(code, 'en') !== code;
}

/** Regions whose long names differ between engines, as “Hong Kong SAR China”; short ones do not. */
const shortOnly = /^(?:HK|MO|PS)$/;

/** A market's full name: `United States`. */
export function regionName(code: string, locale: string): string {
  return formatter(Intl.DisplayNames, locale, { type: 'region', style: shortOnly.test(code) ? 'short' : 'long' }).of(code) ?? code;
}

/** Markets with their names, sorted by name in the locale's order. */
export function regionNames(codes: readonly string[], locale: string): readonly { readonly code: string; readonly name: string }[] {
  const { compare } = formatter(Intl.Collator, locale, {});
  return codes.map((code) => ({ code, name: regionName(code, locale) })).sort((a, b) => compare(a.name, b.name));
}
