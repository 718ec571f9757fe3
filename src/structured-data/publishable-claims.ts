/**
 * What of the ledger can be said in schema.org's vocabulary, which knows no doubt: what stands, is not rumoured or estimated, and is undisputed.
 */
import type { Fact, StatedClaim } from '../domain/ledger/catalogue.js';
import { readFact } from '../domain/ledger/read-fact.js';
import { parsePlainDate } from '../domain/dates/plain-date.js';
import { parseReleaseDate } from '../domain/releases/release.js';

/** Whether a claim is firm enough to be said without a word of doubt. */
export function isFirm({ standing }: StatedClaim<unknown>): boolean {
  return standing !== 'rumoured' && standing !== 'estimated';
}

/** The claim that stands on a day and is firm; nothing where sources differ, or where it may not be seen. */
export function firmClaim<T>(fact: Fact<T> | undefined, day: string): StatedClaim<T> | undefined {
  const reading = readFact(fact ?? [], day);
  return reading.case === 'stands' && isFirm(reading.claim) ? reading.claim : undefined;
}

/** A date as ISO 8601 writes it, no more precise than it is known: `2025-06-06`, `2025-06`, `2025`. A season has no such form. */
export function isoDate(text: string | undefined): string | undefined {
  const date = text === undefined ? undefined : parsePlainDate(text);
  return date && date.precision !== 'season' ? text : undefined;
}

/** The same of a release, which may have a time and an offset: `2025-06-06T20:00-04:00`. */
export function isoReleaseDate(text: string): string | undefined {
  const read = parseReleaseDate(text);
  return read && (read.instant === undefined ? isoDate(text.split('T')[0]) : text);
}

/** Minutes as a duration of ISO 8601: `PT2H5M`. */
export function isoDuration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${String(hours)}H` : ''}${rest > 0 || hours === 0 ? `${String(rest)}M` : ''}`;
}
