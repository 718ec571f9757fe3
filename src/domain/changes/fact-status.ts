/**
 * What has become of a fact that an article states in a sentence.
 */
import type { Fact, StatedClaim } from '../ledger/catalogue.js';
import { type ChangeKind, newsBetween } from './changes.js';
import { claimsInReading } from '../ledger/citations.js';
import { type Reading, sameValue, readFact } from '../ledger/read-fact.js';

export const tellingModes = ['note', 'replace', 'keep'] as const;
/** What happens to words that have been overtaken: they stay with a note, are replaced, or are kept with a mark. */
export type TellingMode = (typeof tellingModes)[number];

/** A fact between two days. Where sources differed on one of them, all that they say stands on that side. */
export type FactStatus<T> =
  | { readonly case: 'untold'; readonly reading: Extract<Reading<T>, { case: 'unknown' | 'hidden' }> }
  | { readonly case: 'holds'; readonly reading: Reading<T> }
  | { readonly case: 'disputed'; readonly claims: readonly StatedClaim<T>[] }
  | { readonly case: 'overtaken'; readonly kind: ChangeKind; readonly before: readonly StatedClaim<T>[]; readonly after: readonly StatedClaim<T>[] };

/** Says whether what stood on the day an article ran still stands; with no such day known, what stands is what was written. */
export function factStatusOf<T>(fact: Fact<T>, published: string | undefined, day: string): FactStatus<T> {
  return factStatusFrom((on) => readFact(fact, on), published, day);
}

/** The same of a fact that is known by what it reads on a day. */
export function factStatusFrom<T>(readingOn: (day: string) => Reading<T>, published: string | undefined, day: string): FactStatus<T> {
  const now = readingOn(day);
  if (now.case === 'unknown' || now.case === 'hidden') return { case: 'untold', reading: now };
  if (published !== undefined && published < day) {
    const then = readingOn(published);
    const news = newsBetween(then, now);
    if (news) return { case: 'overtaken', kind: news.kind, before: news.before ? [news.before] : [], after: [news.after] };
    const before = claimsInReading(then);
    // What settles a dispute may be one of its sides: that side is older than the news.
    const after = claimsInReading(now);
    if (before.length > 0 && isOtherwise(before, after)) {
      return { case: 'overtaken', kind: after.every(({ standing }) => standing === 'corrected') ? 'correction' : 'development', before, after };
    }
  }
  return now.case === 'disputed' ? now : { case: 'holds', reading: now };
}

/** A dispute that was settled, or one in which what had stood has no part. */
function isOtherwise<T>(before: readonly StatedClaim<T>[], after: readonly StatedClaim<T>[]): boolean {
  if (before.length > 1 && after.length === 1) return true;
  return !before.some(({ value }) => after.some((other) => sameValue(other.value, value)));
}

/** The claims that are told, those that were overtaken first. */
export function claimsTold<T>(telling: FactStatus<T>): readonly StatedClaim<T>[] {
  if (telling.case === 'overtaken') return [...telling.before, ...telling.after];
  if (telling.case === 'disputed') return telling.claims;
  return telling.case === 'holds' ? claimsInReading(telling.reading) : [];
}
