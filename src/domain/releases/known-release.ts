/**
 * Chooses the release that counts for a market, and reads its date.
 */
import type { Release } from '../ledger/catalogue.js';
import { type Reading, valueIn } from '../changes/reading.js';
import { type PlainDate, parsePlainDate } from '../dates/plain-date.js';
import type { Vantage } from '../ledger/vantage.js';
import { dayAt, marketZone } from '../dates/time-zone.js';

/** The UN M49 code of the whole world. */
export const worldwide = '001';

/** A release date: a calendar date, and the exact instant (milliseconds since 1970) where the text has a time and an offset. */
export interface ReleaseDate {
  readonly date: PlainDate;
  readonly instant?: number;
}

/** Parses `2025-06-06`, a partial date, or a date with time and offset such as `2025-06-06T20:00-04:00`; undefined for anything else. */
export function parseReleaseDate(text: string): ReleaseDate | undefined {
  const [day = '', time] = text.split('T');
  const date = parsePlainDate(day);
  if (!date || time === undefined) return date && { date };
  const instant = /^\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(time) && date.precision === 'day' ? Date.parse(text) : NaN;
  return Number.isNaN(instant) ? undefined : { date, instant };
}

/** The region and channel that distinguish a title's releases. */
export type Market = Pick<Release, 'region' | 'channel'>;

/** A release as known on a day; `R` is the type of the record read. */
export interface KnownRelease<R extends Market = Release> {
  readonly release: R;
  readonly reading: Reading<string>;
  /** The date of the reading, in `zone`; of a dispute, the date last in the file. */
  readonly date: ReleaseDate | undefined;
  /** The service or city, where it is known. */
  readonly place: string | undefined;
  /** Whether the release is of the requested market or worldwide; false for a substitute from another market. */
  readonly asked: boolean;
  readonly zone: string;
}

/** Chooses from the releases of one channel: the region's, else the worldwide one, else the first. */
export function pickForRegion<R extends Market>(known: readonly R[], region: string): R | undefined {
  return known.find((release) => release.region === region) ?? known.find((release) => release.region === worldwide) ?? known[0];
}

/** A release with its date and place as read on the vantage's day. */
export function knownRelease<R extends Market>(release: R, reading: Reading<string>, place: string | undefined, vantage: Vantage): KnownRelease<R> {
  const zone = release.region === worldwide ? vantage.zone : marketZone(release.region);
  const asked = release.region === vantage.region || release.region === worldwide;
  return { release, reading, date: readReleaseDate(zone, valueIn(reading), vantage), place, asked, zone };
}

/** Reads a date in a zone; an instant gets the calendar day that it falls on there, which can differ from the written day. */
export function readReleaseDate(zone: string, text: string | undefined, { offset }: Vantage): ReleaseDate | undefined {
  const read = text === undefined ? undefined : parseReleaseDate(text);
  return read?.instant === undefined ? read : { ...read, date: dayAt(read.instant, zone, offset) };
}
