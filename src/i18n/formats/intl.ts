/**
 * Wraps `Intl` in one bounded cache, because making a formatter costs a hundred times as much as using it.
 */
import type { ZoneOffset } from '../../domain/dates/time-zone.js';
import { offsetByRule } from '../../domain/dates/time-zone-rules.js';
import { countIn, formatTable, listIn, pluralIn } from './format-table.js';

const cacheSize = 64;

/** Caches the newest results of a function by a text key. */
function remember<T>(size = cacheSize): (key: string, make: () => T) => T {
  const kept = new Map<string, T>();
  return (key, make) => {
    const found = kept.get(key);
    if (found !== undefined) return found;
    if (kept.size >= size) kept.delete(kept.keys().next().value!);
    const made = make();
    kept.set(key, made);
    return made;
  };
}

const formatters = remember<unknown>();

type Formatter<Options, Result> = new (locale: string, options: Options) => Result;

/** The cached formatter of a class, locale and options; where the browser lacks the class, a stand-in with plain forms. */
export function formatter<Options extends object, Result>(kind: Formatter<Options, Result>, locale: string, options: NoInfer<Options>): Result {
  const known = kind as Formatter<Options, Result> | undefined;
  return formatters(`${String(known?.name)} ${locale} ${JSON.stringify(options)}`, () => (known ? new known(intlLocale(locale), options) : bareForms(options))) as Result;
}

/** The stand-in for a missing class: it writes digits, codes and days unformatted. */
function bareForms({ timeZone, unit = '' }: { readonly timeZone?: string; readonly unit?: string }): object {
  const format = (value: number): string => (timeZone ? new Date(value).toISOString().slice(0, 10) : `${String(value)}${unit && ` ${unit}`}`);
  return {
    format,
    formatRange: (from: number, to: number) => `${format(from)}–${format(to)}`,
    formatToParts: (count: number) => [{ type: 'unit', value: format(count) }],
    of: String,
  };
}

/** The locale for `Intl`. Versions of the locale data differ in the digits of plain `ar`, so Latin digits are fixed: page and server must write the same. */
export function intlLocale(locale: string): string {
  return locale === 'ar' ? 'ar-u-nu-latn' : locale;
}

/** Larger than the other caches, because a server needs offsets for every date of every title. */
const offsets = remember<number>(1024);
const quarterHour = 900_000;

const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', hourCycle: 'h23' } as const;
const millisecondsPerMinute = 60_000;

/** Minutes by which a zone is ahead of UTC at an instant: by rule for zones of listed markets, else by `Intl`. */
export const zoneOffset: ZoneOffset = (zone, instant) => offsetByRule(zone, instant) ?? intlOffset(zone, instant);

/** The offset by `Intl` alone, cached per quarter hour, since offsets change only then. Reading the clock is cheaper than asking for the offset's name, which loads the names of all zones. */
export const intlOffset: ZoneOffset = (zone, instant) =>
  offsets(`${zone} ${String(Math.floor(instant / quarterHour))}`, () => {
    const parts = formatter(Intl.DateTimeFormat, 'en', { timeZone: zone, ...fields }).formatToParts(instant);
    const [year, month, day, hour, minute] = ['year', 'month', 'day', 'hour', 'minute'].map((name) => Number(parts.find(({ type }) => type === name)?.value)) as [number, number, number, number, number];
    return Date.UTC(year, month - 1, day, hour, minute) / millisecondsPerMinute - Math.floor(instant / millisecondsPerMinute) || 0;
  });

/** Whether `Intl` knows a time zone with this name. */
export function isTimeZone(zone: string): boolean {
  try {
    formatter(Intl.DateTimeFormat, 'en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** The time zone functions that settings and vantages need. */
export const zones = { offset: zoneOffset, exists: isTimeZone };

const locales = remember<string | undefined>();

/** The canonical form of a language tag; undefined for a malformed tag. */
export function canonicalLocale(tag: string): string | undefined {
  // The tags of nearly all pages need no `Intl`.
  if (/^(?:en(?:-US|-GB)?|de|ar)$/.test(tag)) return tag;
  try {
    return locales(tag, () => Intl.getCanonicalLocales(tag)[0]);
  } catch {
    return undefined;
  }
}

/** A runtime: `125 min`. */
export function minutesText(count: number, locale: string): string {
  const table = formatTable(locale);
  return table ? pluralIn(table, table.minutes, count, locale) : unitText(count, 'minute', locale, 'short');
}

/** A count with its unit: `134 days`. */
export function unitText(count: number, unit: string, locale: string, unitDisplay: 'long' | 'short' = 'long'): string {
  return formatter(Intl.NumberFormat, locale, { style: 'unit', unit, unitDisplay }).format(count);
}

/** A count in the locale's digits, with at least `places` digits. */
export function numberText(count: number, locale: string, places = 1): string {
  const table = formatTable(locale);
  return table ? countIn(table, count, places) : formatter(Intl.NumberFormat, locale, { minimumIntegerDigits: places }).format(count);
}

/** Separates the items of a line, at whose beginning it never stands. */
export const dot = '\u00a0· ';

/** Names joined as one text: `A, B and C`, or `A or B`. */
export function listText(names: readonly string[], locale: string, type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  const table = formatTable(locale);
  return table ? listIn(table, names, type) : formatter(Intl.ListFormat, locale, { type }).format(names);
}

/** A market's name: `United States`. */
export function regionText(region: string, locale: string): string {
  return formatTable(locale)?.regions[region] ?? formatter(Intl.DisplayNames, locale, { type: 'region', style: 'short' }).of(region) ?? region;
}
