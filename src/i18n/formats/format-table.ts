/**
 * Dates, lists and counts from a table of a language instead of `Intl`, whose first use in a page costs 20 ms and more.
 * The tables are written by the build from `Intl` itself (`build/format-tables.ts`); a locale without one goes to `Intl`.
 */
import type { PlainDate } from '../../domain/dates/plain-date.js';

export const tableUnits = ['day', 'hour', 'minute', 'second'] as const;
export type TableUnit = (typeof tableUnits)[number];

/** Texts by plural category (`one`, `other`, …); `#` stands for the digits. */
export type ByPlural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** What a locale writes; patterns hold `{y}`, `{m}`, `{d}` (`{D}`: of two digits) between literal text. */
export interface FormatTable {
  /** Patterns of a day and of a month, each with the long month and with the short one. */
  readonly day: string;
  readonly dayShort: string;
  readonly month: string;
  readonly monthShort: string;
  /** The names of the months, separated by `|`: long, then short. */
  readonly months: string;
  readonly monthsShort: string;
  /** Between two items, and of three or more between the first, and before the last. */
  readonly and: readonly [two: string, middle: string, last: string];
  readonly or: readonly [two: string, middle: string, last: string];
  /** The ten digits, the mark before the last three and between groups, how many digits such a group has, and the fewest that stand before the first mark. */
  readonly digits: string;
  readonly group: string;
  readonly grouped: number;
  readonly leading: number;
  readonly range: string;
  /** Names of units after a count; and how far off something is. */
  readonly unit: Readonly<Record<TableUnit, ByPlural>>;
  readonly distance: Readonly<Record<TableUnit, ByPlural>>;
  /** Minutes of a running time. */
  readonly minutes: ByPlural;
  /** Names of the markets that the bundled data knows. */
  readonly regions: Readonly<Record<string, string>>;
}

/** The table of a language, and what the regional tags of it write otherwise: tags separated by spaces, with their differences. */
export interface LanguageTable {
  readonly language: string;
  readonly base: FormatTable;
  readonly variants: readonly (readonly [tags: string, differences: object])[];
}

const languages = new Map<string, LanguageTable>();
const read = new Map<string, FormatTable | undefined>();

/** Makes a language's table known; until then its locales are served by `Intl`. */
export function registerFormatTable(table: LanguageTable): void {
  languages.set(table.language, table);
  read.clear();
}

/** The table of a locale such as `en` or `de-AT`; undefined where there is none, or the tag asks for more than a region. */
export function formatTable(locale: string): FormatTable | undefined {
  if (!read.has(locale)) read.set(locale, readTable(locale));
  return read.get(locale);
}

function readTable(locale: string): FormatTable | undefined {
  const [, language = ''] = /^([a-z]{2,3})(?:-(?:[A-Z]{2}|\d{3}))?$/.exec(locale) ?? [];
  const { base, variants } = languages.get(language) ?? {};
  return base && { ...base, ...variants!.find(([tags]) => tags.split(' ').includes(locale))?.[1] };
}

/** A count in the locale's digits, in groups. */
export function countIn({ digits, group, grouped, leading }: FormatTable, count: number, places = 1): string {
  const plain = String(count).padStart(places, '0');
  const mark = grouped === 2 ? /\d(?=(\d\d)*\d{3}$)/g : /\d(?=(\d{3})+$)/g;
  return inDigits(digits, plain.length < 3 + leading ? plain : plain.replace(mark, `$&${group}`));
}

/** A date of the ledger; a season has its year alone. */
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

/** Several items as one text. */
export function listIn({ and, or }: FormatTable, items: readonly string[], type: 'conjunction' | 'disjunction'): string {
  const [two, middle, last] = type === 'conjunction' ? and : or;
  if (items.length < 3) return items.join(two);
  return `${items.slice(0, -1).join(middle)}${last}${items.at(-1)!}`;
}

/** The text of a count's plural category with the count in it. */
export function pluralIn(table: FormatTable, texts: ByPlural, count: number, locale: string): string {
  const text = Object.keys(texts).length > 1 ? texts[pluralRules(locale).select(count)] : undefined;
  return (text ?? texts.other!).replace('#', () => countIn(table, count));
}

const rules = new Map<string, Intl.PluralRules>();

/** Unlike the other parts of `Intl` these rules are cheap, also the first. */
function pluralRules(locale: string): Intl.PluralRules {
  // Where a browser lacks them, English ones.
  if (!rules.has(locale)) rules.set(locale, 'PluralRules' in Intl ? new Intl.PluralRules(locale) : { select: (count) => (count === 1 ? 'one' : 'other') } as Intl.PluralRules);
  return rules.get(locale)!;
}

function inDigits(digits: string, text: string): string {
  return digits === latin ? text : text.replace(/\d/g, (digit) => digits[Number(digit)]!);
}

const latin = '0123456789';
