/**
 * Reads from `Intl` how a locale formats dates, lists and counts, as a whole table.
 */
import { type ByPlural, type FormatTable, type Separators, tableUnits, type UnitTexts } from '../src/i18n/formats/format-table.js';
import { intlLocale } from '../src/i18n/formats/intl.js';

export type WholeTable = FormatTable & UnitTexts;

const gregorian = { timeZone: 'UTC', calendar: 'gregory', year: 'numeric' } as const;
/** Counts that cover every plural category of the languages; their digits are replaced in the texts. */
const samples = [0, 1, 2, 3, 5, 11, 14, 21, 22, 25, 100, 101, 102, 111, 134, 1_000_000];
const sixJune = Date.UTC(2025, 5, 6);

/**
 * The function that returns what `Intl` writes in a locale; `markets` are the regions whose names are included.
 * Most regions have no locale data of their own, and get the table of the tag that `Intl` uses for them, without asking it again.
 */
export function formatsIn(markets: readonly string[]): (tag: string) => WholeTable {
  const known = new Map<string, WholeTable>();
  return (tag) => {
    const key = `${usedBy(tag)} ${firstDayOf(tag)}`;
    const table = known.get(key) ?? formatsOf(tag, markets);
    known.set(key, table);
    return table;
  };
}

/** The tags whose data the classes of `Intl` use for this one. */
function usedBy(tag: string): string {
  const locale = intlLocale(tag);
  const formats = [new Intl.NumberFormat(locale), new Intl.DateTimeFormat(locale), new Intl.ListFormat(locale), new Intl.RelativeTimeFormat(locale), new Intl.DisplayNames(locale, { type: 'region' }), new Intl.PluralRules(locale)];
  return formats.map((format) => format.resolvedOptions().locale).join(' ');
}

function formatsOf(tag: string, markets: readonly string[]): WholeTable {
  const locale = intlLocale(tag);
  const number = new Intl.NumberFormat(locale);
  const distance = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const digits = Array.from({ length: 10 }, (_, digit) => number.format(digit)).join('');
  const millions = number.formatToParts(1_234_567);
  return {
    ...datesOf(locale),
    d: firstDayOf(tag),
    minutes: plurals(locale, shortUnit(locale, 'minute'), number),
    and: separatorsOf(locale, 'conjunction'),
    or: separatorsOf(locale, 'disjunction'),
    digits,
    // ICU 78.2, that of Node 20, has a narrow space for French Switzerland, and 78.3 the apostrophe, which its newspapers write.
    group: tag === 'fr-CH' ? '\'' : (millions.find(({ type }) => type === 'group')?.value ?? ''),
    grouped: String(millions.filter(({ type }) => type === 'integer').at(-2)!.value.length),
    least: number.formatToParts(1234).some(({ type }) => type === 'group') ? 4 : 5,
    unit: byUnit((unit) => plurals(locale, unitName(locale, unit))),
    distance: byUnit((unit) => plurals(locale, (count) => distance.format(count, unit), number)),
    // English hours are `Intl`'s, so that pages in English do not carry them.
    ...(!/^en\b/.test(tag) && { hours: plurals(locale, shortUnit(locale, 'hour'), number) }),
    ...(/^(?:es|fr|it|tr)\b/.test(tag) && { usd: dollarsOf(locale) }),
    regions: Object.fromEntries(markets.map((market) => [market, marketOf(locale, market)])),
  };
}

/** Markets whose short name is not read in running text, as French “É.-U.” and Spanish “RU”: their names are written out. */
const writtenOut: Readonly<Record<string, readonly string[]>> = { fr: ['US', 'GB'], es: ['GB'], pt: ['GB'], pl: ['GB'], tr: ['GB'] };

function marketOf(locale: string, market: string): string {
  const style = writtenOut[new Intl.Locale(locale).language]?.includes(market) ? 'long' : 'short';
  return new Intl.DisplayNames(locale, { type: 'region', style }).of(market) ?? market;
}

/** Written for the first of a month, where the locale data has only the digit. */
function firstDayOf(tag: string): string {
  const { language } = new Intl.Locale(tag);
  if (language === 'fr') return '1er';
  // Portugal, and the countries that write as it does, have the digit.
  return language === 'pt' && !/-(?:AO|CH|CV|GQ|GW|LU|MO|MZ|PT|ST|TL)$/.test(tag) ? '1º' : '1';
}

type Patterns = 'day' | 'dayShort' | 'month' | 'monthShort';

/** The patterns of dates, and those lists of months that they name. */
function datesOf(locale: string): Readonly<Record<Patterns | 'year', string>> & Pick<FormatTable, 'm' | 's' | 'a'> {
  const formatOf = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale, { ...gregorian, ...options });
  const formats: Readonly<Record<Patterns, Intl.DateTimeFormat>> = {
    day: formatOf({ month: 'long', day: 'numeric' }),
    dayShort: formatOf({ month: 'short', day: 'numeric' }),
    month: formatOf({ month: 'long' }),
    monthShort: formatOf({ month: 'short' }),
  };
  const lists: Partial<Record<'m' | 's' | 'a', string>> = {};
  const monthIn = (format: Intl.DateTimeFormat, letters: readonly ('m' | 's' | 'a')[]): string => {
    const names = Array.from({ length: 12 }, (_, index) => format.formatToParts(Date.UTC(2025, index, 6)).find(({ type }) => type === 'month')!.value);
    const numbers = numberedMonth(locale, names);
    if (numbers !== undefined) return numbers;
    const list = names.join('|');
    const letter = letters.find((known) => (lists[known] ?? list) === list);
    if (letter === undefined) throw new Error(`${locale} has more lists of months than a table: ${list}`);
    lists[letter] = list;
    return `{${letter}}`;
  };
  const patterns = { day: patternOf(locale, formats.day, monthIn(formats.day, ['m'])), dayShort: patternOf(locale, formats.dayShort, monthIn(formats.dayShort, ['m', 's'])), month: patternOf(locale, formats.month, monthIn(formats.month, ['m', 'a'])), monthShort: patternOf(locale, formats.monthShort, monthIn(formats.monthShort, ['m', 's'])) };
  return { ...patterns, year: patternOf(locale, formatOf({}), ''), ...lists };
}

/** The months as a pattern, where they are numbers: `{n}`, or `{N}` with two digits. */
function numberedMonth(locale: string, names: readonly string[]): string | undefined {
  for (const [pattern, places] of [['{N}', 2], ['{n}', 1]] as const) {
    const number = new Intl.NumberFormat(locale, { minimumIntegerDigits: places });
    const templates = new Set(names.map((name, index) => name.replace(number.format(index + 1), pattern)));
    if (templates.size === 1 && [...templates][0]!.includes(pattern)) return [...templates][0];
  }
  return undefined;
}

/** A date format as a pattern: `{m} {d}, {y}`, or `{D}` for a day with two digits. */
function patternOf(locale: string, format: Intl.DateTimeFormat, month: string): string {
  const two = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 }).format(6);
  const letters: Readonly<Record<string, string>> = { year: '{y}', month };
  return format.formatToParts(sixJune).map(({ type, value }) => (type === 'day' ? (value === two ? '{D}' : '{d}') : (letters[type] ?? value))).join('');
}

function byUnit(make: (unit: (typeof tableUnits)[number]) => ByPlural): UnitTexts['unit'] {
  return Object.fromEntries(tableUnits.map((unit) => [unit, make(unit)])) as UnitTexts['unit'];
}

/** Writes a count with its unit, abbreviated. The formatter is made once: making one costs far more than using it. */
function shortUnit(locale: string, unit: string): (count: number) => string {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' });
  return (count) => format.format(count);
}

/** Writes only the unit that a count has. */
function unitName(locale: string, unit: string): (count: number) => string {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
  return (count) => format.formatToParts(count).find(({ type }) => type === 'unit')?.value.trim() ?? '';
}

/** The pattern that puts dollars to millions: `# US$`. */
function dollarsOf(locale: string): string {
  const parts = new Intl.NumberFormat(locale, { notation: 'compact', style: 'currency', currency: 'USD' }).formatToParts(137_000_000);
  const [first, last] = ['integer', 'compact'].map((wanted) => parts.findIndex(({ type }) => type === wanted)) as [number, number];
  return parts.map(({ value }, place) => (place < first || place > last ? value : place === first ? '#' : '')).join('');
}

/** How the last item of a Spanish list has to begin for ICU to write `e` instead of `y`, and `u` instead of `o`. */
const spanish = { conjunction: '^(i|hi(?![ae]))', disjunction: '^(h?o|8|11( |$))' } as const;

function separatorsOf(locale: string, type: 'conjunction' | 'disjunction'): Separators {
  const literals = (...items: string[]): string[] => new Intl.ListFormat(locale, { type }).formatToParts(items).flatMap(({ type: part, value }) => (part === 'literal' ? [value] : []));
  const [middle = '', last = ''] = literals('1', '2', '3');
  const [two = ''] = literals('1', '2');
  const name = type === 'conjunction' ? 'Ian' : 'Olga';
  const [other = ''] = literals('1', name);
  if (other === two) return [two, middle, last];
  if (!/^es\b/.test(locale) || literals('1', '2', name).at(-1) !== other) throw new Error(`${locale}: an unknown rule chooses “${two}” or “${other}” by the next item.`);
  return [two, middle, last, spanish[type], other];
}

/** One text per plural category, with `#` for the digits; the most frequent text is `other`. Throws if counts of one category need different texts. */
function plurals(locale: string, textOf: (count: number) => string, number?: Intl.NumberFormat): ByPlural {
  const rules = new Intl.PluralRules(locale);
  const texts = new Map<Intl.LDMLPluralRule, string>();
  for (const count of samples) {
    const category = rules.select(count);
    const text = textOf(count);
    const template = number ? text.replace(number.format(count), '#') : text;
    const before = texts.get(category);
    if (before !== undefined && before !== template) throw new Error(`${locale}: “${before}” and “${template}” are both for ${category} counts.`);
    texts.set(category, template);
  }
  const frequencyOf = (text: string): number => [...texts.values()].filter((one) => one === text).length;
  const other = [...texts.values()].reduce((best, text) => (frequencyOf(text) > frequencyOf(best) ? text : best), texts.get('other') ?? texts.get('many')!);
  return { other, ...Object.fromEntries([...texts].filter(([, text]) => text !== other)) };
}
