/**
 * What is true of a release at a moment, but for how long it is until then.
 */
import type { Release } from '../ledger/catalogue.js';
import type { KnownRelease, Market } from './known-release.js';
import { type DayDate, daysBetween, type PartialDate } from '../dates/plain-date.js';
import { todayIn, type Vantage } from '../ledger/vantage.js';
import { startOfDay, startOfNextDay } from '../dates/time-zone.js';

export type ReleaseState<R extends Market = Release> =
  | { readonly case: 'undated'; readonly known: KnownRelease<R> | undefined }
  | { readonly case: 'partly-dated'; readonly known: KnownRelease<R>; readonly date: PartialDate }
  /** So many days off by the calendar; `start` is the instant, in milliseconds since 1970, where the clock runs. */
  | { readonly case: 'upcoming'; readonly known: KnownRelease<R>; readonly date: DayDate; readonly days: number; readonly start?: number }
  /** `next` is when the day is over. */
  | { readonly case: 'today'; readonly known: KnownRelease<R>; readonly date: DayDate; readonly next: number | undefined }
  | { readonly case: 'out'; readonly known: KnownRelease<R>; readonly date: DayDate };

/** A release as it is known on the vantage's day. A stopped clock knows the day and not the time of day. */
export function releaseState<R extends Market>(known: KnownRelease<R> | undefined, vantage: Vantage): ReleaseState<R> {
  const date = known?.date?.date;
  if (!known || !date) return { case: 'undated', known };
  if (date.precision !== 'day') return { case: 'partly-dated', known, date };
  const { zone } = known;
  const { instant, offset } = vantage;
  const days = daysBetween(todayIn(vantage, zone), date);
  const start = instant === undefined ? undefined : (known.date.instant ?? startOfDay(date, zone, offset));
  const isComing = start === undefined ? days > 0 : instant! < start;
  if (isComing) return { case: 'upcoming', known, date, days, ...(start !== undefined && { start }) };
  const isToday = start === undefined ? days === 0 : days >= 0;
  return isToday ? { case: 'today', known, date, next: start === undefined ? undefined : startOfNextDay(start, zone, offset) } : { case: 'out', known, date };
}
