/**
 * Reads relative dates in prose: `next June`, `in two months`, `later this year`.
 */
import { addDays, addMonths, type DayDate, firstDay, formatPlainDate, lastDay, parsePlainDate, seasons } from '../../domain/dates/plain-date.js';
import type { Prose, RelativeWords } from './prose.js';
import { monthsOf } from './read-values.js';
import { wordDigits, wordLetters } from './whole-words.js';

/** A relative date in a text. `last` is the last ISO day that it can mean, counted from the day of writing; undefined where that cannot be said. */
export interface RelativeDate {
  readonly start: number;
  readonly end: number;
  readonly last: string | undefined;
}

interface Pattern {
  readonly pattern: RegExp;
  readonly means: RelativeWords['patterns'][number]['means'];
}

const patterns = new Map<string, readonly Pattern[]>();
const word = `${wordLetters}${wordDigits}`;

function patternsOf(prose: Prose): readonly Pattern[] {
  const known = patterns.get(prose.language);
  if (known) return known;
  const { relative } = prose;
  const any = (words: Readonly<Record<string, string>>): string => Object.values(words).join('|');
  const names = (list: Iterable<string>): string => [...list].sort((a, b) => b.length - a.length).join('|');
  const parts: Readonly<Record<string, string>> = { N: `(?<N>${names(['\\d{1,2}', ...Object.keys(relative.numbers)])})`, U: `(?<U>${any(relative.units)})`, S: `(?<S>${any(relative.seasons)})`, M: `(?<M>${names([...monthsOf(prose).keys()].filter((name) => name.length > 3 || /^ma[iy]$/.test(name)))})`, W: `(?:${names(weekdaysOf(prose))})` };
  const made = relative.patterns.map(({ pattern, means }) => ({ means, pattern: new RegExp(`(?<![${word}])(?:${pattern.replace(/(?<![\p{L}\\<])[NUSMW](?![\p{L}>])/gu, (letter) => parts[letter]!)})(?![${word}])`, 'gi') }));
  patterns.set(prose.language, made);
  return made;
}

function weekdaysOf({ monthLocales: [locale = 'en'] }: Prose): readonly string[] {
  return Array.from({ length: 7 }, (_, day) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + day)));
}

/** The relative dates in a text, by position; of overlapping ones the first that a pattern finds. */
export function relativeDatesIn(text: string, prose: readonly Prose[], written: string | undefined): readonly RelativeDate[] {
  const found: RelativeDate[] = [];
  for (const one of prose) {
    for (const { pattern, means } of patternsOf(one)) {
      for (const match of text.matchAll(pattern)) {
        const [start, end] = [match.index, match.index + match[0].length];
        if (!found.some((other) => other.start < end && start < other.end)) found.push({ start, end, last: written === undefined ? undefined : lastOf(match.groups ?? {}, means, one, written) });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The last day that the words of a pattern can mean. */
function lastOf({ N, U, S, M }: Readonly<Record<string, string | undefined>>, means: Pattern['means'], prose: Prose, written: string): string | undefined {
  const date = parsePlainDate(written);
  if (!date || means === 'soon') return undefined;
  const from = firstDay(date);
  const { relative } = prose;
  const unit = U === undefined ? undefined : keyOf(relative.units, U);
  if (means === 'after') return unit && isoOf(later(from, unit, 1 + (numberIn(N, relative) ?? 3)));
  const steps = means === 'next' ? 1 : 0;
  if (unit === 'year') return `${String(from.year + steps)}-12-31`;
  if (unit === 'month') return isoOf(lastDay(parsePlainDate(isoOf(addMonths(from, steps)).slice(0, 7))!));
  if (S !== undefined) return lastOfSeason(from, seasons.find((season) => season === keyOf(relative.seasons, S)), means === 'next');
  if (M !== undefined) return lastOfMonth(from, monthsOf(prose).get(M.toLowerCase())!, means === 'next');
  return isoOf(addDays(from, 7 * (steps + 1)));
}

function numberIn(written: string | undefined, { numbers }: RelativeWords): number | undefined {
  return written === undefined ? undefined : (numbers[written.toLowerCase()] ?? Number(written));
}

function keyOf<K extends string>(words: Readonly<Record<K, string>>, written: string): K | undefined {
  return (Object.keys(words) as K[]).find((key) => new RegExp(`^(?:${words[key]})$`, 'iu').test(written));
}

function later(from: DayDate, unit: 'day' | 'week' | 'month' | 'year', count: number): DayDate {
  return unit === 'day' ? addDays(from, count) : unit === 'week' ? addDays(from, 7 * count) : addMonths(from, unit === 'month' ? count : 12 * count);
}

/** The last day of the first such season that is not over. `next summer` can also mean that of the next year, even before this year's. */
function lastOfSeason(from: DayDate, season: (typeof seasons)[number] | undefined, isNext: boolean): string | undefined {
  const days = [from.year, from.year + 1].map((year) => isoOf(lastDay({ precision: 'season', year, season: season ?? 'winter' })));
  return isNext ? days.at(-1) : days.find((day) => day >= isoOf(from));
}

/** The last day of the first such month that is not over; of `next June`, that of the next year. */
function lastOfMonth(from: DayDate, month: number, isNext: boolean): string {
  return isoOf(lastDay({ precision: 'month', year: from.year + Number(isNext || month < from.month), month }));
}

function isoOf(date: DayDate): string {
  return formatPlainDate(date);
}
