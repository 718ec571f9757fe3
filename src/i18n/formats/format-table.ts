/**
 * Formats dates, lists and counts with a language's table instead of `Intl`, whose first use in a page costs 20 ms and more.
 * The build writes the tables from `Intl` itself (`build/format-tables.ts`); for a locale without a table, `Intl` is used.
 */
import type { PlainDate } from '../../domain/dates/plain-date.js';

export const tableUnits = ['day', 'hour', 'minute', 'second'] as const;
export type TableUnit = (typeof tableUnits)[number];

/** Texts by plural category (`one`, `other`, …); `#` is replaced by the digits. */
export type ByPlural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Names of units by count, and times until an event by count. Only countdowns that still run need them. */
export interface UnitTexts {
  readonly unit: Readonly<Record<TableUnit, ByPlural>>;
  readonly distance: Readonly<Record<TableUnit, ByPlural>>;
}

/** The formats of a locale. Those of English lack the texts of units, which are a file of their own. Patterns contain `{y}`, `{m}`, `{d}` (`{D}`: two digits) and literal text. */
export interface FormatTable extends Partial<UnitTexts> {
  /** Patterns of a date with and without a day, with the month's long and short name. */
  readonly day: string;
  readonly dayShort: string;
  readonly month: string;
  readonly monthShort: string;
  /** The names of the months, separated by `|`: long and short. */
  readonly months: string;
  readonly monthsShort: string;
  /** The separators of a list of two items, and of longer lists: between items, and before the last. */
  readonly and: readonly [two: string, middle: string, last: string];
  readonly or: readonly [two: string, middle: string, last: string];
  /** The ten digits; the group separator; the size of the groups before the last three digits; the least number of digits before the first separator. */
  readonly digits: string;
  readonly group: string;
  readonly grouped: number;
  readonly leading: number;
  readonly range: string;
  /** Minutes of a runtime. */
  readonly minutes: ByPlural;
  /** Names of the markets in the bundled data. */
  readonly regions: Readonly<Record<string, string>>;
}

/** The table of a language, and its regional variants: the codes of the regions written one after another (`ATBEDE`), and what differs from `base`, or from the variant at index `from`. */
export interface LanguageTable {
  readonly language: string;
  readonly base: FormatTable;
  readonly variants: readonly (readonly [regions: string, differences: object, from?: number])[];
}

const languages = new Map<string, LanguageTable>();
const read = new Map<string, FormatTable | undefined>();

/** Registers a language's table; until then, `Intl` formats its locales. */
export function registerFormatTable(table: LanguageTable): void {
  languages.set(table.language, table);
  read.clear();
}

/** The table of a locale such as `en` or `de-AT`; undefined where there is none, or the tag has more parts than a region. */
export function formatTable(locale: string): FormatTable | undefined {
  if (!read.has(locale)) read.set(locale, readTable(locale));
  return read.get(locale);
}

function readTable(locale: string): FormatTable | undefined {
  const [, language = '', region] = /^([a-z]{2,3})(?:-([A-Z]{2}|\d{3}))?$/.exec(locale) ?? [];
  const table = languages.get(language);
  return table && variantOf(table, table.variants.findIndex(([regions]) => regions.match(/\d{3}|../g)!.includes(region!)));
}

function variantOf(table: LanguageTable, place: number): FormatTable {
  const [, differences, from = -1] = table.variants[place] ?? [];
  return differences ? { ...variantOf(table, from), ...differences } : table.base;
}

/** A count in the locale's digits, with group separators. */
export function countIn({ digits, group, grouped, leading }: FormatTable, count: number, places = 1): string {
  const plain = String(count).padStart(places, '0');
  const mark = grouped === 2 ? /\d(?=(\d\d)*\d{3}$)/g : /\d(?=(\d{3})+$)/g;
  return inDigits(digits, plain.length < 3 + leading ? plain : plain.replace(mark, `$&${group}`));
}

/** A date of the ledger; of a season, only the year. */
export function dateIn(table: FormatTable, date: PlainDate, length: 'long' | 'short'): string {
  const year = inDigits(table.digits, String(date.year));
  if (date.precision === 'year' || date.precision === 'season') return year;
  const isLong = length === 'long';
  const name = (isLong ? table.months : table.monthsShort).split('|')[date.month - 1]!;
  const pattern = date.precision === 'day' ? table[isLong ? 'day' : 'dayShort'] : table[isLong ? 'month' : 'monthShort'];
  const day = 'day' in date ? String(date.day) : '';
  const parts: Readonly<Record<string, string>> = { y: year, m: name, d: inDigits(table.digits, day), D: inDigits(table.digits, day.padStart(2, '0')) };
  return pattern.replace(/\{(\w)\}/g, (_, part: string) => parts[part]!);
}

/** Items joined as one text. */
export function listIn({ and, or }: FormatTable, items: readonly string[], type: 'conjunction' | 'disjunction'): string {
  const [two, middle, last] = type === 'conjunction' ? and : or;
  if (items.length < 3) return items.join(two);
  return `${items.slice(0, -1).join(middle)}${last}${items.at(-1)!}`;
}

/** The text of a count's plural category, with the count inserted. */
export function pluralIn(table: FormatTable, texts: ByPlural, count: number, locale: string): string {
  const text = Object.keys(texts).length > 1 ? texts[pluralRules(locale).select(count)] : undefined;
  return (text ?? texts.other!).replace('#', () => countIn(table, count));
}

const rules = new Map<string, Intl.PluralRules>();

/** The plural rules of a locale; unlike other parts of `Intl`, they are cheap even on first use. */
function pluralRules(locale: string): Intl.PluralRules {
  // English rules serve browsers without `Intl.PluralRules`.
  if (!rules.has(locale)) rules.set(locale, 'PluralRules' in Intl ? new Intl.PluralRules(locale) : { select: (count) => (count === 1 ? 'one' : 'other') } as Intl.PluralRules);
  return rules.get(locale)!;
}

function inDigits(digits: string, text: string): string {
  return digits === latin ? text : text.replace(/\d/g, (digit) => digits[Number(digit)]!);
}

const latin = '0123456789';
