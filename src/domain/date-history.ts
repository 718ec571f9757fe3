/**
 * Each date that a release was announced for, when and by whom, and how far each moved it.
 */
import type { Release, StatedClaim } from './catalogue.js';
import { changesUntil, standingOn } from './claim.js';
import { daysBetween, epochDay, firstDay, lastDay, type PlainDate } from './plain-date.js';
import { parseReleaseDate } from './release.js';

/** A date that a release was announced for. */
export interface AnnouncedDate {
  readonly claim: StatedClaim<string>;
  readonly date: PlainDate;
  /** How it came after the one before: as the first, as a move, or because that had been wrong. */
  readonly step: 'first' | 'development' | 'correction';
  /** Days from the date before to this one; negative where it was brought forward, undefined where one of them is no day. */
  readonly moved: number | undefined;
  /** Its place between the earliest and the latest of the dates, from 0 to 1. */
  readonly place: number;
}

/** The dates of a release up to a day, in the order in which they were announced; none where it is disputed from the start. */
export function dateHistory(release: Release, day: string): AnnouncedDate[] {
  const changes = changesUntil(release.date, day);
  const reading = standingOn(release.date, day);
  const first = changes[0]?.before ?? (reading.case === 'stands' ? reading.first : undefined);
  const claims = [...(first ? [{ claim: first, step: 'first' as const }] : []), ...changes.map(({ after, kind }) => ({ claim: after, step: kind }))];
  const dated = claims.flatMap(({ claim, step }) => {
    const date = parseReleaseDate(claim.value)?.date;
    return date ? [{ claim, step, date }] : [];
  });
  const points = dated.map(({ date }) => (epochDay(firstDay(date)) + epochDay(lastDay(date))) / 2);
  const [from, to] = [Math.min(...points), Math.max(...points)];
  return dated.map((entry, index) => ({
    ...entry,
    moved: movedBetween(dated[index - 1]?.date, entry.date),
    place: to > from ? (points[index]! - from) / (to - from) : 0.5,
  }));
}

function movedBetween(before: PlainDate | undefined, after: PlainDate): number | undefined {
  return before?.precision === 'day' && after.precision === 'day' ? daysBetween(before, after) : undefined;
}
