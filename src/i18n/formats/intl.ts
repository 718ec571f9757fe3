/**
 * `Intl` through one bounded cache: making a formatter costs a hundred times what using it does.
 */
import type { ZoneOffset } from '../../domain/dates/time-zone.js';
import { offsetByRule } from '../../domain/dates/time-zone-rules.js';
import { countIn, formatTable, listIn, pluralIn } from './format-table.js';

const cacheSize = 64;

/** Remembers the newest results of a function by a text key. */
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

/** The formatter of a class, a locale and options, made once; of a class that a browser lacks, what writes bare forms. */
export function formatter<Options extends object, Result>(kind: Formatter<Options, Result>, locale: string, options: NoInfer<Options>): Result {
  const known = kind as Formatter<Options, Result> | undefined;
  return formatters(`${String(known?.name)} ${locale} ${JSON.stringify(options)}`, () => (known ? new known(intlLocale(locale), options) : bareForms(options))) as Result;
}

/** What is written where a browser has no such class: digits, codes and days as they are. */
function bareForms({ timeZone, unit = '' }: { readonly timeZone?: string; readonly unit?: string }): object {
  const format = (value: number): string => (timeZone ? new Date(value).toISOString().slice(0, 10) : `${String(value)}${unit && ` ${unit}`}`);
  return {
    format,
    formatRange: (from: number, to: number) => `${format(from)}–${format(to)}`,
    formatToParts: (count: number) => [{ type: 'unit', value: format(count) }],
    of: String,
    compare: (a: string, b: string) => (a < b ? -1 : 1),
  };
}

/** The locale as it is given to `Intl`. Which digits Arabic of no country is written with differs from one edition of the locale data to the next: a page would not read as its server wrote it. */
export function intlLocale(locale: string): string {
  return locale === 'ar' ? 'ar-u-nu-latn' : locale;
}

/** A server asks for every turn of every title, page after page. */
const offsets = remember<number>(1024);
const quarterHour = 900_000;

const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', hourCycle: 'h23' } as const;
const millisecondsPerMinute = 60_000;

/** Minutes that a zone's clocks are ahead of UTC at an instant: by rule for the zones of listed markets, else by `Intl`. */
export const zoneOffset: ZoneOffset = (zone, instant) => offsetByRule(zone, instant) ?? intlOffset(zone, instant);

/** The same by `Intl` alone. Offsets change on quarter hours only; to read a clock is cheaper than to ask for the offset's name, which loads the names of all zones. */
export const intlOffset: ZoneOffset = (zone, instant) =>
  offsets(`${zone} ${String(Math.floor(instant / quarterHour))}`, () => {
    const parts = formatter(Intl.DateTimeFormat, 'en', { timeZone: zone, ...fields }).formatToParts(instant);
    const [year, month, day, hour, minute] = ['year', 'month', 'day', 'hour', 'minute'].map((name) => Number(parts.find(({ type }) => type === name)?.value)) as [number, number, number, number, number];
    return Date.UTC(year, month - 1, day, hour, minute) / millisecondsPerMinute - Math.floor(instant / millisecondsPerMinute) || 0;
  });

/** Whether `Intl` knows a time zone of this name. */
export function isTimeZone(zone: string): boolean {
  try {
    formatter(Intl.DateTimeFormat, 'en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Time zones, as settings and days ask for them. */
export const zones = { offset: zoneOffset, exists: isTimeZone };

const locales = remember<string | undefined>();

/** The language tag as `Intl` writes it, or undefined for one that is malformed. */
export function canonicalLocale(tag: string): string | undefined {
  // As nearly every page writes it.
  if (/^(?:en(?:-US|-GB)?|de|ar)$/.test(tag)) return tag;
  try {
    return locales(tag, () => Intl.getCanonicalLocales(tag)[0]);
  } catch {
    return undefined;
  }
}

/** A running time: `125 min`. */
export function minutesText(count: number, locale: string): string {
  const table = formatTable(locale);
  return table ? pluralIn(table, table.minutes, count, locale) : unitText(count, 'minute', locale, 'short');
}

/** A count of a unit in words: `134 days`. */
export function unitText(count: number, unit: string, locale: string, unitDisplay: 'long' | 'short' = 'long'): string {
  return formatter(Intl.NumberFormat, locale, { style: 'unit', unit, unitDisplay }).format(count);
}

/** A count in the language's own digits, of at least so many places. */
export function numberText(count: number, locale: string, places = 1): string {
  const table = formatTable(locale);
  return table ? countIn(table, count, places) : formatter(Intl.NumberFormat, locale, { minimumIntegerDigits: places }).format(count);
}

/** A range of counts: `3–5`. */
export function rangeText(from: number, to: number, locale: string): string {
  const table = formatTable(locale);
  return table ? countIn(table, from) + table.range + countIn(table, to) : formatter(Intl.NumberFormat, locale, {}).formatRange(from, to);
}

/** Several names as one text: `A, B and C`, or `A or B`. */
export function listText(names: readonly string[], locale: string, type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  const table = formatTable(locale);
  return table ? listIn(table, names, type) : formatter(Intl.ListFormat, locale, { type }).format(names);
}

/** A market's name: `United States`. */
export function regionText(region: string, locale: string): string {
  return formatTable(locale)?.regions[region] ?? formatter(Intl.DisplayNames, locale, { type: 'region', style: 'short' }).of(region) ?? region;
}
