/**
 * A release as a calendar entry: the entry moves with the date, and is cancelled when the release no longer has a day.
 */
import type { Release, StatedClaim, Title } from '../ledger/catalogue.js';
import { changesUntil, type Reading, readFact, valueOn } from '../ledger/read-fact.js';
import { claimsInReading } from '../ledger/citations.js';
import { newsUntil } from '../changes/changes.js';
import { type DayDate, formatPlainDate } from '../dates/plain-date.js';
import { dateIn, worldwide } from './release.js';
import type { Vantage } from '../ledger/vantage.js';
import { marketZone } from '../dates/time-zone.js';

export interface DatedRelease {
  readonly release: Release;
  /** Its day, or the last day that it had. */
  readonly day: DayDate;
  /** The standing claim on the date, and the claim that it overtook. */
  readonly claim: StatedClaim<string>;
  readonly before: StatedClaim<string> | undefined;
  readonly place: string | undefined;
  /** Whether the day no longer stands: the date is now a month, season or year, or the title was cancelled before the day. */
  readonly isOff: boolean;
  /** How often the entry has changed. Calendars ignore an update whose count is not higher. */
  readonly changes: number;
  /** The ISO day, month or year of the last change; undefined where no claim is dated. */
  readonly changed: string | undefined;
}

/** Reads a release on the vantage's day; undefined if its date never had a day. */
export function datedRelease(title: Title, release: Release, vantage: Vantage): DatedRelease | undefined {
  const zone = release.region === worldwide ? vantage.zone : marketZone(release.region);
  const moves = changesUntil(release.date, vantage.day);
  const oldest = moves[0]?.before ?? firstIn(readFact(release.date, vantage.day));
  const stood = oldest ? [oldest, ...moves.map(({ after }) => after)] : [];
  const days = stood.map(({ value }) => dateIn(zone, value, vantage)?.date);
  const day = days.findLast((date) => date?.precision === 'day');
  if (day?.precision !== 'day') return undefined;
  const claim = stood.at(-1)!;
  const given = givenUp(title, day, vantage);
  const places = newsUntil(release.place, vantage.day).map(({ after }) => after[0]!.known ?? '');
  const changed = [claim.known ?? '', ...given.days, ...places].sort().at(-1);
  return {
    release,
    day,
    claim,
    before: stood.at(-2),
    place: valueOn(release.place, vantage.day),
    isOff: days.at(-1) !== day || given.isUp,
    changes: moves.length + given.days.length,
    changed: changed || undefined,
  };
}

/** The first claim of the standing value; of a dispute, the claim last in the file. */
function firstIn(reading: Reading<string>): StatedClaim<string> | undefined {
  return reading.case === 'stands' ? reading.first : claimsInReading(reading).at(-1);
}

/** The days before the release on which the title was cancelled or revived. */
function givenUp({ status }: Title, date: DayDate, vantage: Vantage): { readonly isUp: boolean; readonly days: readonly string[] } {
  const opens = formatPlainDate(date);
  const turns = newsUntil(status, vantage.day).map(({ before, after }) => ({ before: before[0]?.value, after: after[0]! })).filter(({ before, after }) => (after.value === 'cancelled') !== (before === 'cancelled') && (after.known ?? '') < opens);
  return { isUp: turns.at(-1)?.after.value === 'cancelled', days: turns.map(({ after }) => after.known ?? '') };
}
