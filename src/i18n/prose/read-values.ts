/**
 * Reads dates and amounts of money in prose, with their positions.
 */
import { type DayDate, formatPlainDate, parsePlainDate } from '../../domain/dates/plain-date.js';
import { formatter } from '../formats/intl.js';
import type { Prose } from './prose.js';
import { wordDigits, wordLetters } from './whole-words.js';

/** A value in a text: start and end offset, and all values that it can mean. */
export interface Written<T> {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly T[];
}

/** A date in a text. Without a year, it can be read only with the day of writing. */
export interface WrittenDate extends Written<string> {
  readonly hasYear: boolean;
}

interface DatePattern {
  readonly pattern: RegExp;
  readonly months: ReadonlyMap<string, number>;
}

const patterns = new Map<string, readonly DatePattern[]>();
const word = `${wordLetters}${wordDigits}`;

function patternsOf(prose: Prose): readonly DatePattern[] {
  const known = patterns.get(prose.language);
  if (known) return known;
  const months = monthsOf(prose);
  const names = [...months.keys()].sort((a, b) => b.length - a.length).map((name) => name.replaceAll('.', '\\.'));
  const made = prose.dates.map((source) => ({ pattern: new RegExp(`(?<![${word}])${source.replace('(?<M>M)', `(?<M>${names.join('|')})`)}(?![${word}])`, 'gi'), months }));
  patterns.set(prose.language, made);
  return made;
}

/** The month names, long and short, in lower case, with the number of the month from 1. */
export function monthsOf({ monthLocales, moreMonths }: Prose): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (let month = 1; month <= 12; month += 1) {
    const day = Date.UTC(2024, month - 1, 15);
    for (const locale of monthLocales) {
      for (const length of ['long', 'short'] as const) names.set(formatter(Intl.DateTimeFormat, locale, { month: length, timeZone: 'UTC', calendar: 'gregory' }).format(day).replace(/\.$/, '').toLowerCase(), month);
    }
    for (const name of moreMonths[month] ?? []) names.set(name.toLowerCase(), month);
  }
  return names;
}

const iso = new RegExp(`(?<![${word}-])\\d{4}-\\d{2}(?:-\\d{2})?(?![${word}-])`, 'gu');
const slashed = new RegExp(`(?<![${wordDigits}/])(\\d{1,2})/(\\d{1,2})/(\\d{4})(?![${wordDigits}/])`, 'gu');
const lone = new RegExp(`(?<![${word}$€£.,:/-])(?:19|20)\\d{2}(?![${word}:/%-]|[.,]\\d)`, 'gu');

/** The dates in a text, by position; of overlapping dates the more precise. The day of writing completes dates without a year. */
export function datesIn(text: string, prose: readonly Prose[], written: string | undefined): readonly WrittenDate[] {
  if (!/[\d٠-٩]/.test(text)) return [];
  const found: WrittenDate[] = [];
  const add = (date: WrittenDate): void => {
    if (!found.some(({ start, end }) => date.start < end && start < date.end)) found.push(date);
  };
  for (const match of text.matchAll(iso)) add({ ...spanOf(match), readings: valid(match[0]), hasYear: true });
  for (const match of text.matchAll(slashed)) {
    const [first, second, year] = [match[1]!, match[2]!, match[3]!];
    const american = valid(dashed(year, first, second));
    const other = valid(dashed(year, second, first));
    add({ ...spanOf(match), readings: [...new Set([...american, ...other])], hasYear: true });
  }
  for (const { pattern, months } of prose.flatMap(patternsOf)) {
    for (const match of text.matchAll(pattern)) {
      const { D: d, M: m = '', Y: y } = match.groups!;
      const month = months.get(m.toLowerCase()) ?? Number(m);
      const readings = y === undefined ? nextAfter(month, Number(latin(d!)), written) : valid(dashed(latin(y), String(month), d && latin(d)));
      add({ ...spanOf(match), readings, hasYear: y !== undefined });
    }
  }
  for (const match of text.matchAll(lone)) add({ ...spanOf(match), readings: valid(match[0]), hasYear: true });
  return found.filter(({ readings }) => readings.length > 0).sort((a, b) => a.start - b.start);
}

function spanOf(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

function valid(date: string): readonly string[] {
  return parsePlainDate(date) ? [date] : [];
}

function dashed(year: string, month: string, day: string | undefined): string {
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}

function latin(digits: string): string {
  return digits.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}

/** The first such calendar day on or after the day of writing. */
function nextAfter(month: number, day: number, written: string | undefined): readonly string[] {
  if (written === undefined) return [];
  const year = Number(written.slice(0, 4));
  const days = [year, year + 1].flatMap((one) => valid(dashed(String(one), String(month), String(day))));
  return days.filter((one) => one >= written).slice(0, 1).map((one) => formatPlainDate(parsePlainDate(one) as DayDate));
}

const amounts = new Map<string, RegExp>();

/** An amount of US dollars, and half a unit of its last written digit: `$51 million` is 51,000,000 ± 500,000. */
export interface WrittenAmount extends Written<number> {
  readonly half: number;
}

/** The amounts of US dollars in a text, from 100,000 dollars up. */
export function amountsIn(text: string, prose: readonly Prose[]): readonly WrittenAmount[] {
  const found: WrittenAmount[] = [];
  for (const { language, amount } of prose) {
    let pattern = amounts.get(language);
    if (!pattern) {
      const number = '\\d{1,3}(?:[.,\' ]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?';
      const scale = `[ -]?(?:(?<MIL>${amount.millions})|(?<BIL>${amount.billions}))(?![${word}])`;
      pattern = new RegExp(`(?<![${word}])(?:(?:${amount.before}) ?(?<NUM>${number})(?:${scale})?|(?<NUM2>${number})(?:${scale.replace('MIL', 'MIL2').replace('BIL', 'BIL2')}|(?<=(?:[.,\' ]\\d{3}){2}))[ -]?(?:${amount.after})(?![${word}]))`, 'gu');
      amounts.set(language, pattern);
    }
    for (const match of text.matchAll(pattern)) {
      const { NUM, MIL, BIL, NUM2, MIL2, BIL2 } = match.groups!;
      const scale = (MIL ?? MIL2) ? 1e6 : (BIL ?? BIL2) ? 1e9 : 1;
      const { value, half } = numberOf(NUM ?? NUM2!, amount.decimal);
      const span = spanOf(match);
      const isNew = value * scale >= 100_000 && !found.some(({ start, end }) => span.start < end && start < span.end);
      if (isNew) found.push({ ...span, readings: [value * scale], half: half * scale });
    }
  }
  return found;
}

/** Parses a number. A separator before three digits groups thousands, unless it is the only one and is the language's decimal sign. */
function numberOf(written: string, decimal: ',' | '.'): { value: number; half: number } {
  const marks = written.match(/[.,]/g) ?? [];
  const groups = /^\d{1,3}(?:[.,' ]\d{3})+$/.test(written) && (marks.length !== 1 || marks[0] !== decimal);
  const digits = groups ? written.replace(/[^\d]/g, '') : written.replace(/[' ]/g, '').replace(/[.,](?=.*[.,])/g, '').replace(',', '.');
  const places = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
  return { value: Number(digits), half: 0.5 / 10 ** places };
}
