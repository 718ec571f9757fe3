/**
 * Selects claims for schema.org, which cannot express doubt: standing, undisputed, and neither rumoured nor estimated.
 */
import type { Fact, StatedClaim } from '../domain/ledger/catalogue.js';
import { readFact } from '../domain/ledger/read-fact.js';
import { parsePlainDate } from '../domain/dates/plain-date.js';
import { parseReleaseDate } from '../domain/releases/release.js';

/** Whether a claim is neither rumoured nor estimated. */
export function isFirm({ standing }: StatedClaim<unknown>): boolean {
  return standing !== 'rumoured' && standing !== 'estimated';
}

/** The firm claim that stands on a day; undefined where sources differ or the claim is hidden. */
export function firmClaim<T>(fact: Fact<T> | undefined, day: string): StatedClaim<T> | undefined {
  const reading = readFact(fact ?? [], day);
  return reading.case === 'stands' && isFirm(reading.claim) ? reading.claim : undefined;
}

/** An ISO 8601 date with the precision of the text: `2025-06-06`, `2025-06`, `2025`; undefined for a season, which has no such form. */
export function isoDate(text: string | undefined): string | undefined {
  const date = text === undefined ? undefined : parsePlainDate(text);
  return date && date.precision !== 'season' ? text : undefined;
}

/** Like `isoDate`, for a release date, which may have a time and an offset: `2025-06-06T20:00-04:00`. */
export function isoReleaseDate(text: string): string | undefined {
  const read = parseReleaseDate(text);
  return read && (read.instant === undefined ? isoDate(text.split('T')[0]) : text);
}

/** Minutes as an ISO 8601 duration: `PT2H5M`. */
export function isoDuration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${String(hours)}H` : ''}${rest > 0 || hours === 0 ? `${String(rest)}M` : ''}`;
}
