/**
 * Lists every date announced for a release, with its claim and its distance from the date before.
 */
import type { Release, StatedClaim } from '../ledger/catalogue.js';
import { changesUntil, readFact } from '../ledger/read-fact.js';
import { addMonths, dayFromEpoch, daysBetween, epochDay, firstDay, lastDay, type PlainDate } from '../dates/plain-date.js';
import { parseReleaseDate } from './release.js';

/** A date announced for a release. */
export interface AnnouncedDate {
  readonly claim: StatedClaim<string>;
  readonly date: PlainDate;
  /** The first date, a move, a correction of a wrong date, or one of several dates that sources dispute. */
  readonly step: 'first' | 'development' | 'correction' | 'disputed';
  /** Days from the previous date, negative where the release was brought forward; undefined unless both dates have a day. */
  readonly moved: number | undefined;
  /** The date that a correction replaced. */
  readonly wrong: StatedClaim<string> | undefined;
  /** Its position between the earliest and the latest of the dates, from 0 to 1. */
  readonly place: number;
}

/** The first day of a month, on the scale between the earliest and the latest date. */
export interface ScaleTick {
  readonly place: number;
  /** The year that begins. */
  readonly year: number | undefined;
}

/** The most months that get a tick each; a longer history shows only years. */
const monthsShown = 24;

/** The years that begin between the earliest and the latest date, and the months if there are not too many. */
export function historyScale(dates: readonly AnnouncedDate[]): ScaleTick[] {
  const [from, to] = [Math.min(...dates.map(middleOf)), Math.max(...dates.map(middleOf))];
  const start = dayFromEpoch(Math.floor(from));
  const months = Array.from({ length: Math.ceil((to - from) / 28) }, (_, index) => addMonths({ ...start, day: 1 }, index + 1)).filter((day) => epochDay(day) < to);
  const ticks = months.map((day) => ({ place: (epochDay(day) - from) / (to - from), year: day.month === 1 ? day.year : undefined }));
  return ticks.filter(({ year }) => year !== undefined || months.length <= monthsShown);
}

/** Days from the first date that was not wrong to the last, negative where the release was brought forward; undefined unless it moved more than once, between days, and not back. */
export function totalMove(dates: readonly AnnouncedDate[]): number | undefined {
  const steps = dates.map(({ step }) => step);
  if (steps.filter((step) => step === 'development').length < 2 || steps.includes('disputed')) return undefined;
  const first = dates[steps[1] === 'correction' ? 1 : 0]!;
  return movedBetween(first.date, dates.at(-1)!.date) || undefined;
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
  const points = dated.map(middleOf);
  const [from, to] = [Math.min(...points), Math.max(...points)];
  return dated.map((entry, index) => ({
    ...entry,
    moved: entry.step === 'disputed' ? undefined : movedBetween(dated[index - 1]?.date, entry.date),
    wrong: entry.step === 'correction' ? dated[index - 1]?.claim : undefined,
    place: to > from ? (points[index]! - from) / (to - from) : 0.5,
  }));
}

/** The middle of a date, in days since 1970. */
function middleOf({ date }: Pick<AnnouncedDate, 'date'>): number {
  return (epochDay(firstDay(date)) + epochDay(lastDay(date))) / 2;
}

function movedBetween(before: PlainDate | undefined, after: PlainDate): number | undefined {
  return before?.precision === 'day' && after.precision === 'day' ? daysBetween(before, after) : undefined;
}
