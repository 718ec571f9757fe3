/**
 * Writes the tables of `src/i18n/formats/format-table.ts` from `Intl`: one file per language, with the differences of its regional tags.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ByPlural, type FormatTable, type LanguageTable, tableUnits, type UnitTexts } from '../src/i18n/formats/format-table.js';
import { intlLocale } from '../src/i18n/formats/intl.js';
import { directions } from '../src/i18n/languages.js';

const gregorian = { timeZone: 'UTC', calendar: 'gregory', year: 'numeric' } as const;
/** Counts that cover every plural category of the languages; their digits are replaced in the texts. */
const samples = [0, 1, 2, 3, 5, 11, 14, 21, 22, 100, 101, 102, 111, 134];
const sixJune = Date.UTC(2025, 5, 6);
const allLetters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));

/** Writes `src/i18n/tables/LANGUAGE.json` for every supported language; `markets` are the regions whose names are included. */
export async function writeFormatTables(root: string, markets: readonly string[]): Promise<void> {
  const folder = join(root, 'src', 'i18n', 'tables');
  await mkdir(folder, { recursive: true });
  const write = (name: string, table: object): Promise<void> => writeFile(join(folder, `${name}.json`), JSON.stringify(table));
  for (const language of Object.keys(directions)) {
    const table = languageTable(language, markets);
    if (language !== 'en') {
      await write(language, table);
      continue;
    }
    // English is in the script of every page, so what only running countdowns need is a file of its own.
    const { unit, distance, ...base } = table.base;
    if (table.variants.some(([, differences]) => 'unit' in differences || 'distance' in differences)) throw new Error('A region writes English units in another way: en-units.json has one text for all regions.');
    await write('en', { ...table, base });
    await write('en-units', { unit, distance });
  }
}

function languageTable(language: string, markets: readonly string[]): LanguageTable {
  const base = tableOf(language, markets);
  const variants = new Map<string, string[]>();
  for (const region of regionsOf(language)) {
    const differences = JSON.stringify(differencesOf(tableOf(`${language}-${region}`, markets), base));
    if (differences !== '{}') variants.set(differences, [...(variants.get(differences) ?? []), region]);
  }
  // Those of most regions come first, so that others can be written as differences from them.
  const whole = [...variants].map(([differences, regions]) => ({ regions: regions.join(''), differences: JSON.parse(differences) as Differences })).sort((a, b) => b.regions.length - a.regions.length);
  return { language, base, variants: whole.map((variant, place) => shortest(variant, whole.slice(0, place))) };
}

type Differences = Partial<FormatTable>;
type Variant = { readonly regions: string; readonly differences: Differences };

/** A variant as its differences from the table of the language, or from an earlier variant where they are shorter. */
function shortest({ regions, differences }: Variant, earlier: readonly Variant[]): LanguageTable['variants'][number] {
  const fromEarlier = earlier.flatMap((other, place) => (Object.keys(other.differences).every((key) => key in differences) ? [[regions, differencesOf(differences, other.differences), place] as const] : []));
  return [[regions, differences] as const, ...fromEarlier].reduce((best, next) => (JSON.stringify(next).length < JSON.stringify(best).length ? next : best));
}

function differencesOf(table: Differences, base: Differences): Differences {
  return Object.fromEntries(Object.entries(table).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(base[key as keyof FormatTable])));
}

/** All regions that a tag of the language can have, including the groups of regions that locales use. */
function regionsOf(language: string): readonly string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const countries = allLetters.flatMap((a) => allLetters.map((b) => a + b)).filter((code) => names.of(code) !== undefined);
  return [...countries, '001', '150', '419'].filter((region) => Intl.getCanonicalLocales(`${language}-${region}`)[0] === `${language}-${region}`);
}

function tableOf(tag: string, markets: readonly string[]): FormatTable & UnitTexts {
  const locale = intlLocale(tag);
  const months = (month: 'long' | 'short'): string =>
    Array.from({ length: 12 }, (_, index) => monthOf(new Intl.DateTimeFormat(locale, { ...gregorian, month, day: 'numeric' }), Date.UTC(2025, index, 6))).join('|');
  const regions = new Intl.DisplayNames(locale, { type: 'region', style: 'short' });
  const number = new Intl.NumberFormat(locale);
  const digits = Array.from({ length: 10 }, (_, digit) => number.format(digit)).join('');
  return {
    day: patternOf(locale, { month: 'long', day: 'numeric' }),
    dayShort: patternOf(locale, { month: 'short', day: 'numeric' }),
    month: patternOf(locale, { month: 'long' }),
    monthShort: patternOf(locale, { month: 'short' }),
    months: months('long'),
    monthsShort: months('short'),
    and: separatorsOf(locale, 'conjunction'),
    or: separatorsOf(locale, 'disjunction'),
    digits,
    group: groupOf(number),
    grouped: number.formatToParts(1_234_567).filter(({ type }) => type === 'integer').at(-2)!.value.length,
    leading: number.formatToParts(1234).some(({ type }) => type === 'group') ? 1 : 2,
    range: number.formatRangeToParts(3, 5).map(({ type, value }) => (type === 'integer' ? '' : value)).join(''),
    unit: byUnit((unit) => plurals(locale, digits, (count) => unitNameOf(locale, unit, count))),
    distance: byUnit((unit) => plurals(locale, digits, (count) => new Intl.RelativeTimeFormat(locale, { numeric: 'always' }).format(count, unit), number)),
    minutes: plurals(locale, digits, (count) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'short' }).format(count), number),
    regions: Object.fromEntries(markets.map((market) => [market, regions.of(market) ?? market])),
  };
}

function byUnit(make: (unit: (typeof tableUnits)[number]) => ByPlural): UnitTexts['unit'] {
  return Object.fromEntries(tableUnits.map((unit) => [unit, make(unit)])) as UnitTexts['unit'];
}

function groupOf(number: Intl.NumberFormat): string {
  return number.formatToParts(1_234_567).find(({ type }) => type === 'group')?.value ?? '';
}

function unitNameOf(locale: string, unit: string, count: number): string {
  const parts = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(count);
  return parts.find(({ type }) => type === 'unit')?.value.trim() ?? '';
}

/** A date format as a pattern: `{m} {d}, {y}`, or `{D}` for a day with two digits. */
function patternOf(locale: string, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(locale, { ...gregorian, ...options });
  const two = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 }).format(6);
  const letters: Readonly<Record<string, string>> = { year: '{y}', month: '{m}' };
  return format.formatToParts(sixJune).map(({ type, value }) => (type === 'day' ? (value === two ? '{D}' : '{d}') : (letters[type] ?? value))).join('');
}

function monthOf(format: Intl.DateTimeFormat, instant: number): string {
  return format.formatToParts(instant).find(({ type }) => type === 'month')!.value;
}

function separatorsOf(locale: string, type: 'conjunction' | 'disjunction'): FormatTable['and'] {
  const literals = (items: string[]): string[] => new Intl.ListFormat(locale, { type }).formatToParts(items).flatMap(({ type: part, value }) => (part === 'literal' ? [value] : []));
  const [middle = '', last = ''] = literals(['1', '2', '3']);
  return [literals(['1', '2'])[0]!, middle, last];
}

/** One text per plural category, with `#` for the digits. Throws if counts of one category need different texts. */
function plurals(locale: string, digits: string, textOf: (count: number) => string, number?: Intl.NumberFormat): ByPlural {
  const rules = new Intl.PluralRules(locale);
  const texts: Partial<Record<Intl.LDMLPluralRule, string>> = {};
  for (const count of samples) {
    const category = rules.select(count);
    const written = number?.format(count);
    const text = textOf(count);
    const template = written === undefined ? text : text.replace(written, '#');
    const before = texts[category];
    if (before !== undefined && before !== template) throw new Error(`${locale}: “${before}” and “${template}” are both for ${category} counts.`);
    texts[category] = template;
  }
  const other = texts.other;
  return Object.fromEntries(Object.entries(texts).filter(([category, text]) => category === 'other' || text !== other));
}
