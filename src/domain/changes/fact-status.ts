/**
 * Says whether a fact that an article states still stands.
 */
import type { Fact, StatedClaim } from '../ledger/catalogue.js';
import { type ChangeKind, newsBetween } from './changes.js';
import { claimsInReading } from '../ledger/citations.js';
import { type Reading, sameValue, readFact } from '../ledger/read-fact.js';

export const tellingModes = ['note', 'replace', 'keep'] as const;
/** What happens to overtaken words of an article: they get a note, are replaced, or are kept with a mark. */
export type TellingMode = (typeof tellingModes)[number];

/** A fact between the day of the article and today. Where sources differ on one of the days, `before` or `after` has the claims of all. */
export type FactStatus<T> =
  | { readonly case: 'untold'; readonly reading: Extract<Reading<T>, { case: 'unknown' | 'hidden' }> }
  | { readonly case: 'holds'; readonly reading: Reading<T> }
  | { readonly case: 'disputed'; readonly claims: readonly StatedClaim<T>[] }
  | { readonly case: 'overtaken'; readonly kind: ChangeKind; readonly before: readonly StatedClaim<T>[]; readonly after: readonly StatedClaim<T>[] };

/** Says whether the reading of the day `published` still stands; without `published`, only the reading of `day` counts. */
export function factStatusOf<T>(fact: Fact<T>, published: string | undefined, day: string): FactStatus<T> {
  return factStatusFrom((on) => readFact(fact, on), published, day);
}

/** Like `factStatusOf`, for a fact given by its reading on each day. */
export function factStatusFrom<T>(readingOn: (day: string) => Reading<T>, published: string | undefined, day: string): FactStatus<T> {
  const now = readingOn(day);
  if (now.case === 'unknown' || now.case === 'hidden') return { case: 'untold', reading: now };
  if (published !== undefined && published < day) {
    const then = readingOn(published);
    const news = newsBetween(then, now);
    if (news) return { case: 'overtaken', kind: news.kind, before: news.before ? [news.before] : [], after: [news.after] };
    const before = claimsInReading(then);
    // A dispute can be settled by one of its own sides, so the standing claim can be older than the change.
    const after = claimsInReading(now);
    if (before.length > 0 && isOtherwise(before, after)) {
      return { case: 'overtaken', kind: after.every(({ standing }) => standing === 'corrected') ? 'correction' : 'development', before, after };
    }
  }
  return now.case === 'disputed' ? now : { case: 'holds', reading: now };
}

/** Whether a dispute was settled, or no value from before is among the values now. */
function isOtherwise<T>(before: readonly StatedClaim<T>[], after: readonly StatedClaim<T>[]): boolean {
  if (before.length > 1 && after.length === 1) return true;
  return !before.some(({ value }) => after.some((other) => sameValue(other.value, value)));
}

/** The claims that a status shows, overtaken claims first. */
export function claimsTold<T>(telling: FactStatus<T>): readonly StatedClaim<T>[] {
  if (telling.case === 'overtaken') return [...telling.before, ...telling.after];
  if (telling.case === 'disputed') return telling.claims;
  return telling.case === 'holds' ? claimsInReading(telling.reading) : [];
}
