/**
 * Lists every date announced for a release, with its claim and its distance from the date before.
 */
import type { Release, StatedClaim } from '../ledger/catalogue.js';
import { changesUntil, readFact } from '../ledger/read-fact.js';
import { daysBetween, epochDay, firstDay, lastDay, type PlainDate } from '../dates/plain-date.js';
import { parseReleaseDate } from './release.js';

/** A date announced for a release. */
export interface AnnouncedDate {
  readonly claim: StatedClaim<string>;
  readonly date: PlainDate;
  /** The first date, a move, a correction of a wrong date, or one of several dates that sources dispute. */
  readonly step: 'first' | 'development' | 'correction' | 'disputed';
  /** Days from the previous date, negative where the release was brought forward; undefined unless both dates have a day. */
  readonly moved: number | undefined;
  /** Its position between the earliest and the latest of the dates, from 0 to 1. */
  readonly place: number;
}

/** The dates of a release up to a day, in the order of announcement; dates disputed on that day come last. */
export function dateHistory(release: Release, day: string): AnnouncedDate[] {
  const reading = readFact(release.date, day);
  const rivals = reading.case === 'disputed' ? reading.claims : [];
  const changes = changesUntil(release.date, day).filter(({ after }) => !rivals.includes(after));
  const oldest = changes[0]?.before ?? changesUntil(release.date, day)[0]?.before ?? (reading.case === 'stands' ? reading.first : undefined);
  const first = oldest && !rivals.includes(oldest) ? [{ claim: oldest, step: 'first' as const }] : [];
  const claims: { claim: StatedClaim<string>; step: AnnouncedDate['step'] }[] = [
    ...first,
    ...changes.map(({ after, kind }) => ({ claim: after, step: kind })),
    ...rivals.map((claim) => ({ claim, step: 'disputed' as const })),
  ];
  const dated = claims.flatMap(({ claim, step }) => {
    const date = parseReleaseDate(claim.value)?.date;
    return date ? [{ claim, step, date }] : [];
  });
  const points = dated.map(({ date }) => (epochDay(firstDay(date)) + epochDay(lastDay(date))) / 2);
  const [from, to] = [Math.min(...points), Math.max(...points)];
  return dated.map((entry, index) => ({
    ...entry,
    moved: entry.step === 'disputed' ? undefined : movedBetween(dated[index - 1]?.date, entry.date),
    place: to > from ? (points[index]! - from) / (to - from) : 0.5,
  }));
}

function movedBetween(before: PlainDate | undefined, after: PlainDate): number | undefined {
  return before?.precision === 'day' && after.precision === 'day' ? daysBetween(before, after) : undefined;
}
