/**
 * Finds the claims that readings and changes show, and the sources of claims.
 */
import type { Claim, StatedClaim } from './catalogue.js';
import type { FactNews } from '../changes/reading.js';

export { claimsInReading, firstClaimsIn } from '../changes/reading.js';

/** The claims that a change shows: the overtaken ones, if any, then the new ones. */
export function claimsOfChange<T>(change: Pick<FactNews<T>, 'before' | 'after'> | undefined): readonly StatedClaim<T>[] {
  return change ? [...change.before, ...change.after] : [];
}

/** Ids of the sources of claims, each once, in the order of the claims. */
export function sourcesOf(claims: readonly Claim<unknown>[]): readonly string[] {
  return [...new Set(claims.flatMap((claim) => ('source' in claim ? [claim.source] : [])))];
}
