/**
 * Says whether a fact that an article states still stands.
 */
import type { Fact, StatedClaim } from '../ledger/catalogue.js';
import { claimsInReading, type FactNews, newsBetween, type Reading, sameValue } from './reading.js';
import { readFact } from '../ledger/read-fact.js';

export const tellingModes = ['note', 'replace', 'keep'] as const;
/** What happens to overtaken words of an article: they get a note, are replaced, or are kept with a mark. */
export type TellingMode = (typeof tellingModes)[number];

/** A fact between the day of the article and today. Where sources differ on one of the days, `before` or `after` has the claims of all. */
export type FactStatus<T> =
  | { readonly case: 'untold'; readonly reading: Extract<Reading<T>, { case: 'unknown' | 'hidden' }> }
  | { readonly case: 'holds'; readonly reading: Reading<T> }
  | { readonly case: 'disputed'; readonly claims: readonly StatedClaim<T>[] }
  | ({ readonly case: 'overtaken' } & FactNews<T>);

/** Says whether the reading of the day `published` still stands; without `published`, only the reading of `day` counts. */
export function factStatusOf<T>(fact: Fact<T>, published: string | undefined, day: string): FactStatus<T> {
  return factStatusFrom((on) => readFact(fact, on), published, day);
}

/** Like `factStatusOf`, for a fact given by its reading on each day. */
export function factStatusFrom<T>(readingOn: (day: string) => Reading<T>, published: string | undefined, day: string): FactStatus<T> {
  const now = readingOn(day);
  if (now.case === 'unknown' || now.case === 'hidden') return { case: 'untold', reading: now };
  if (published !== undefined && published < day) {
    const news = newsBetween(readingOn(published), now);
    if (news && isOvertaken(news)) return { case: 'overtaken', ...news };
  }
  return now.case === 'disputed' ? now : { case: 'holds', reading: now };
}

/** Whether words about the earlier values are out of date: a dispute was settled, a value became known, or no earlier value is among the later ones. */
function isOvertaken({ before, after }: FactNews<unknown>): boolean {
  if (before.length !== 1 && after.length === 1) return true;
  return before.length > 0 && !before.some(({ value }) => after.some((other) => sameValue(other.value, value)));
}

/** The claims that a status shows, overtaken claims first. */
export function claimsTold<T>(telling: FactStatus<T>): readonly StatedClaim<T>[] {
  if (telling.case === 'overtaken') return [...telling.before, ...telling.after];
  if (telling.case === 'disputed') return telling.claims;
  return telling.case === 'holds' ? claimsInReading(telling.reading) : [];
}
