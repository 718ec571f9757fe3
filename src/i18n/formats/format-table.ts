/**
 * Formats dates, lists and counts with a language's table instead of `Intl`, whose first use in a page costs 20 ms and more.
 * The build writes the tables from `Intl` itself (`build/format-tables.ts`); for a locale without a table, `Intl` is used.
 */
import type { PlainDate } from '../../domain/dates/plain-date.js';

export const tableUnits = ['day', 'hour', 'minute', 'second'] as const;
export type TableUnit = (typeof tableUnits)[number];

/** Texts by plural category (`one`, `few`, …), with `other` for those that are not listed; `#` is replaced by the digits. */
export type ByPlural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Names of units by count, and times until an event by count. Only countdowns that still run need them. */
export interface UnitTexts {
  readonly unit: Readonly<Record<TableUnit, ByPlural>>;
  readonly distance: Readonly<Record<TableUnit, ByPlural>>;
}

/** The separators of a list of two items, and of longer lists: between items, and before the last. Where the last item begins like the pattern `before`, `other` precedes it, as Spanish `e`. */
export type Separators = readonly [two: string, middle: string, last: string, before?: string, other?: string];

/** The formats of a locale. Those of English lack the texts of units, which are a file of their own. */
export interface FormatTable extends Partial<UnitTexts> {
  /**
   * Patterns of a date with and without a day, with the month's long and short name (left out where it is the same pattern), and of a year (by default its digits).
   * `{y}`, `{n}` and `{d}` are the numbers of year, month and day, `{N}` and `{D}` those with two digits; other letters name a list of months.
   */
  readonly day: string;
  readonly dayShort?: string;
  readonly month: string;
  readonly monthShort?: string;
  readonly year?: string;
  /** Names of the months, separated by `|`: long, short, and long where no day stands beside them. */
  readonly m?: string;
  readonly s?: string;
  readonly a?: string;
  /** Names of the first days of a month, as French `1er`. */
  readonly d?: string;
  readonly and: Separators;
  readonly or: Separators;
  /** The ten digits (Latin); the group separator (a comma); the size of the groups before the last three digits (3); the least number of digits of a count with separators (4). */
  readonly digits?: string;
  readonly group?: string;
  readonly grouped?: string;
  readonly least?: number;
  /** Minutes of a runtime, and its hours; English hours are written by `Intl`. */
  readonly minutes: ByPlural;
  readonly hours?: ByPlural;
  /** Puts US dollars to a number in short form, `# US$`, for languages in which engines differ about it. */
  readonly usd?: string;
  /** Names of the markets in the bundled data. */
  readonly regions: Readonly<Record<string, string>>;
}

/** What a market calls titles, by their English names: from which day (empty for always), and the name. Left out where it is the same. */
export type MarketNames = Readonly<Record<string, readonly [from: string, name: string]>>;

/** The table of a language, and its regional variants: the codes of the regions written one after another (`ATBEDE`), and what differs from `base`, or from the variant at index `from`; null for regions that write the language in another script. */
export interface LanguageTable {
  readonly language: string;
  readonly base: FormatTable;
  readonly variants: readonly (readonly [regions: string, differences: object | null, from?: number])[];
  /** Names of the bundled titles by region: `*` for all regions, the empty text for a tag without one. */
  readonly titles?: Readonly<Record<string, MarketNames>>;
}

const languages = new Map<string, LanguageTable>();
const read = new Map<string, FormatTable | null | undefined>();

/** Registers a language's table; until then, `Intl` formats its locales. */
export function registerFormatTable(table: LanguageTable): void {
  languages.set(table.language, table);
  read.clear();
}

/** The table of a locale such as `en`, `de-AT` or `zh-Hans`; nullish where there is none, or the tag has other parts than these. */
export function formatTable(locale: string): FormatTable | null | undefined {
  if (!read.has(locale)) read.set(locale, readTable(locale));
  return read.get(locale);
}

function readTable(locale: string): FormatTable | null | undefined {
  const { table, region } = tableFor(locale);
  return table && variantOf(table, table.variants.findIndex(([regions]) => regions.match(/\d{3}|../g)!.includes(region!)));
}

/** What the market of a locale calls a title of the bundled data, if that was known by the day and is another name. */
export function marketName(name: string, locale: string, day: string): string {
  const { table: { titles = {} } = {}, region = '' } = tableFor(locale);
  const names = titles[region] ?? titles['*'] ?? {};
  const [from, own] = Object.hasOwn(names, name) ? names[name]! : [];
  return from !== undefined && from <= day ? own! : name;
}

function tableFor(locale: string): { readonly table: LanguageTable | undefined; readonly region: string | undefined } {
  const [, language = '', region] = /^([a-z]+)(?:-Hans)?-?([A-Z\d]+)?$/.exec(locale) ?? [];
  return { table: languages.get(language), region };
}

function variantOf(table: LanguageTable, place: number): FormatTable | null | undefined {
  const [, differences, from = -1] = table.variants[place] ?? [];
  return place < 0 ? table.base : differences && { ...variantOf(table, from)!, ...differences };
}

/** A count in the locale's digits, with group separators. */
export function countIn({ digits, group = ',', grouped = '3', least = 4 }: FormatTable, count: number, places = 1): string {
  const plain = String(count).padStart(places, '0');
  return inDigits(digits, plain.length < least ? plain : plain.replace(RegExp(`\\d(?=(\\d{${grouped}})*\\d{3}$)`, 'g'), `$&${group}`));
}

/** A date of the ledger; of a season, only the year. */
export function dateIn(table: FormatTable, date: PlainDate, length: 'long' | 'short'): string {
  const { year: y, month: n = 0, day: d = 0, precision } = date as DateParts;
  const texts = table as object as Readonly<Record<string, string | undefined>>;
  const pattern = (length === 'short' && texts[`${precision}Short`]) || (texts[precision] ?? table.year ?? '{y}');
  const numbers: Readonly<Record<string, number>> = { y, n, d };
  return pattern.replace(/\{(\w)\}/g, (_, part: string) => texts[part]?.split('|')[(part === 'd' ? d : n) - 1] ?? inDigits(table.digits, String(numbers[part.toLowerCase()]).padStart(part < 'a' ? 2 : 1, '0')));
}

type DateParts = Pick<PlainDate, 'precision' | 'year'> & { readonly month?: number; readonly day?: number };

/** Items joined as one text. */
export function listIn({ and, or }: FormatTable, items: readonly string[], type: 'conjunction' | 'disjunction'): string {
  const [two, middle, last, before, other] = type === 'conjunction' ? and : or;
  const end = items.at(-1)!;
  if (items.length < 2) return items.join();
  return items.slice(0, -1).join(middle) + (before && RegExp(before, 'i').test(end) ? other! : items.length < 3 ? two : last) + end;
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

function inDigits(digits: string | undefined, text: string): string {
  return digits ? text.replace(/\d/g, (digit) => digits[digit as unknown as number]!) : text;
}
