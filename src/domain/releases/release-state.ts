/**
 * The state of a release at an instant: undated, partly dated, upcoming, today, or out.
 */
import type { Release } from '../ledger/catalogue.js';
import type { KnownRelease, Market } from './known-release.js';
import { addDays, type DayDate, daysBetween, lastDay, type PartialDate, type PlainDate } from '../dates/plain-date.js';
import { todayIn, type Vantage } from '../ledger/vantage.js';
import { startOfDay, startOfNextDay } from '../dates/time-zone.js';

export type ReleaseState<R extends Market = Release> =
  | { readonly case: 'undated'; readonly known: KnownRelease<R> | undefined }
  /** `next` is the instant at which the month, season or year ends. */
  | { readonly case: 'partly-dated'; readonly known: KnownRelease<R>; readonly date: PartialDate; readonly next: number | undefined }
  /** `days` is counted by the calendar; `start` is the instant of release, in milliseconds since 1970, where the clock runs. */
  | { readonly case: 'upcoming'; readonly known: KnownRelease<R>; readonly date: DayDate; readonly days: number; readonly start?: number }
  /** `next` is the instant at which the day ends. */
  | { readonly case: 'today'; readonly known: KnownRelease<R>; readonly date: DayDate; readonly next: number | undefined }
  | { readonly case: 'out'; readonly known: KnownRelease<R>; readonly date: PlainDate };

/** The state of a release as known on the vantage's day. With a stopped clock, only the day counts, not the time of day. */
export function releaseState<R extends Market>(known: KnownRelease<R> | undefined, vantage: Vantage): ReleaseState<R> {
  const date = known?.date?.date;
  if (!known || !date) return { case: 'undated', known };
  const { zone } = known;
  const { instant, offset } = vantage;
  const days = daysBetween(todayIn(vantage, zone), lastDay(date));
  if (date.precision !== 'day') return days < 0 ? { case: 'out', known, date } : { case: 'partly-dated', known, date, next: instant === undefined ? undefined : startOfDay(addDays(lastDay(date), 1), zone, offset) };
  const start = instant === undefined ? undefined : (known.date.instant ?? startOfDay(date, zone, offset));
  const isComing = start === undefined ? days > 0 : instant! < start;
  if (isComing) return { case: 'upcoming', known, date, days, ...(start !== undefined && { start }) };
  const isToday = start === undefined ? days === 0 : days >= 0;
  return isToday ? { case: 'today', known, date, next: start === undefined ? undefined : startOfNextDay(start, zone, offset) } : { case: 'out', known, date };
}
