/**
 * Which release counts for a market, and what its date comes to.
 */
import type { Release } from '../ledger/catalogue.js';
import { type Reading, valueIn } from '../changes/reading.js';
import { type PlainDate, parsePlainDate } from '../dates/plain-date.js';
import type { Vantage } from '../ledger/vantage.js';
import { dayAt, marketZone } from '../dates/time-zone.js';

/** The whole world, as UN M49 writes it. */
export const worldwide = '001';

/** A release date as it was given: a calendar date, and the exact instant where a time and an offset were given with it. */
export interface ReleaseDate {
  readonly date: PlainDate;
  readonly instant?: number;
}

/** Reads `2025-06-06`, a partial date, or a date with time and offset such as `2025-06-06T20:00-04:00`; anything else is undefined. */
export function parseReleaseDate(text: string): ReleaseDate | undefined {
  const [day = '', time] = text.split('T');
  const date = parsePlainDate(day);
  if (!date || time === undefined) return date && { date };
  const instant = /^\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(time) && date.precision === 'day' ? Date.parse(text) : NaN;
  return Number.isNaN(instant) ? undefined : { date, instant };
}

/** What tells one release of a title from another. */
export type Market = Pick<Release, 'region' | 'channel'>;

/** A release as it is known on a day; `R` is the record that it was read from. */
export interface KnownRelease<R extends Market = Release> {
  readonly release: R;
  readonly reading: Reading<string>;
  /** What the reading comes to, counted in `zone`; of a dispute the later in the file. */
  readonly date: ReleaseDate | undefined;
  /** The service or city, where it is known. */
  readonly place: string | undefined;
  /** Whether it is the release of the market that was asked for, or of another for want of one. */
  readonly asked: boolean;
  readonly zone: string;
}

/** Of the releases known through one channel, the one that counts in a region. */
export function pickForRegion<R extends Market>(known: readonly R[], region: string): R | undefined {
  return known.find((release) => release.region === region) ?? known.find((release) => release.region === worldwide) ?? known[0];
}

/** A release with what its date and place read on the vantage's day. */
export function knownRelease<R extends Market>(release: R, reading: Reading<string>, place: string | undefined, vantage: Vantage): KnownRelease<R> {
  const zone = release.region === worldwide ? vantage.zone : marketZone(release.region);
  const asked = release.region === vantage.region || release.region === worldwide;
  return { release, reading, date: readReleaseDate(zone, valueIn(reading), vantage), place, asked, zone };
}

/** Reads a date as it is in a zone: an instant is on the day that it then is there, which need not be the day it was written with. */
export function readReleaseDate(zone: string, text: string | undefined, { offset }: Vantage): ReleaseDate | undefined {
  const read = text === undefined ? undefined : parseReleaseDate(text);
  return read?.instant === undefined ? read : { ...read, date: dayAt(read.instant, zone, offset) };
}
