/**
 * Finds the claims that readings and changes show, and the sources of claims.
 */
import type { Claim, StatedClaim } from './catalogue.js';
import type { Change, Reading } from './read-fact.js';

/** The claims that a reading shows. */
export function claimsInReading<T>(reading: Reading<T> | undefined): readonly StatedClaim<T>[] {
  if (reading?.case === 'disputed') return reading.claims;
  return reading?.case === 'stands' ? [reading.claim] : [];
}

/** The claims that a change shows: the overtaken claim, if any, then the new one. */
export function claimsOfChange<T>(change: Pick<Change<T>, 'after'> & { readonly before: StatedClaim<T> | undefined } | undefined): readonly StatedClaim<T>[] {
  return change ? [...(change.before ? [change.before] : []), change.after] : [];
}

/** Ids of the sources of claims, each once, in the order of the claims. */
export function sourcesOf(claims: readonly Claim<unknown>[]): readonly string[] {
  return [...new Set(claims.flatMap((claim) => ('source' in claim ? [claim.source] : [])))];
}
