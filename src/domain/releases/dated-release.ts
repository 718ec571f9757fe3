/**
 * The day of a release as a calendar keeps it: it moves with the date, and is called off when the day is lost.
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
  /** The day it has, or the last one that it had. */
  readonly day: DayDate;
  /** What stands now, and what it overtook. */
  readonly claim: StatedClaim<string>;
  readonly before: StatedClaim<string> | undefined;
  readonly place: string | undefined;
  /** Whether the day is lost: only a month, a season or a year is said by now, or the title was given up before. */
  readonly isOff: boolean;
  /** How often it has changed; a calendar takes nothing else for the same count. */
  readonly changes: number;
  /** The day, month or year of what last changed; undefined where no claim has one. */
  readonly changed: string | undefined;
}

/** Reads a release; undefined where no day has been known. */
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
  const places = newsUntil(release.place, vantage.day).map(({ after }) => after.known ?? '');
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

/** Who said first what stands; of a dispute the later in the file. */
function firstIn(reading: Reading<string>): StatedClaim<string> | undefined {
  return reading.case === 'stands' ? reading.first : claimsInReading(reading).at(-1);
}

/** The days on which a title was given up and taken up again, as far as its release was still to come. */
function givenUp({ status }: Title, date: DayDate, vantage: Vantage): { readonly isUp: boolean; readonly days: readonly string[] } {
  const opens = formatPlainDate(date);
  const turns = newsUntil(status, vantage.day).filter(({ before, after }) => (after.value === 'cancelled') !== (before?.value === 'cancelled') && (after.known ?? '') < opens);
  return { isUp: turns.at(-1)?.after.value === 'cancelled', days: turns.map(({ after }) => after.known ?? '') };
}
