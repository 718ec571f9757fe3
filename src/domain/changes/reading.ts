/**
 * What a fact says on a day, and what one such reading overtook of an earlier one.
 */
import type { Reveals, StatedClaim } from '../ledger/catalogue.js';

/** What a fact says on a day. `unknown` tells whether something became known later. */
export type Reading<T> =
  | {
      readonly case: 'stands';
      readonly value: T;
      readonly claim: StatedClaim<T>;
      /** The claim that first said what stands, so that a change is dated by its news and not by its repetition. */
      readonly first: StatedClaim<T>;
    }
  | { readonly case: 'disputed'; readonly claims: readonly StatedClaim<T>[] }
  | { readonly case: 'hidden'; readonly reveals: Reveals }
  | { readonly case: 'unknown'; readonly knownLater: boolean };

/** Whether two claimed values say the same; lists are compared member by member. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((member, index) => sameValue(member, b[index]));
  return a === b;
}

/** The value of a reading, or undefined where it is unknown or hidden; of a dispute the later in the file. */
export function valueIn<T>(reading: Reading<T>): T | undefined {
  if (reading.case === 'stands') return reading.value;
  return reading.case === 'disputed' ? reading.claims.at(-1)?.value : undefined;
}

/** A value that was overtaken: it became different (`development`), or it had been wrong (`correction`). */
export interface Change<T> {
  readonly kind: 'development' | 'correction';
  readonly before: StatedClaim<T>;
  readonly after: StatedClaim<T>;
}

/** What one reading overtook of an earlier one, or undefined when both say the same or one of them says nothing. */
export function changeBetween<T>(then: Reading<T>, now: Reading<T>): Change<T> | undefined {
  if (then.case !== 'stands' || now.case !== 'stands' || sameValue(then.value, now.value)) return undefined;
  return { kind: changeKindOf(now.first), before: then.claim, after: now.first };
}

/** Whether what a claim overtook had become different, or had been wrong. */
export function changeKindOf<T>(after: StatedClaim<T>): Change<T>['kind'] {
  return after.standing === 'corrected' ? 'correction' : 'development';
}
