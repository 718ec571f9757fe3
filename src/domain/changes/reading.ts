/**
 * What a fact says on a day, and how two readings differ.
 */
import type { Reveals, StatedClaim } from '../ledger/catalogue.js';

/** What a fact says on a day. `knownLater` says whether a later day has a claim. */
export type Reading<T> =
  | {
      readonly case: 'stands';
      readonly value: T;
      readonly claim: StatedClaim<T>;
      /** The first claim of the standing value; a change is dated by it and not by repetitions. */
      readonly first: StatedClaim<T>;
    }
  | { readonly case: 'disputed'; readonly claims: readonly StatedClaim<T>[] }
  | { readonly case: 'hidden'; readonly reveals: Reveals }
  | { readonly case: 'unknown'; readonly knownLater: boolean };

/** Whether two claimed values are equal; lists are compared member by member. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((member, index) => sameValue(member, b[index]));
  return a === b;
}

/** The value of a reading, undefined where unknown or hidden; of a dispute, the value claimed last in the file. */
export function valueIn<T>(reading: Reading<T>): T | undefined {
  if (reading.case === 'stands') return reading.value;
  return reading.case === 'disputed' ? reading.claims.at(-1)?.value : undefined;
}

/** A change of value: the old one became different (`development`) or had been wrong (`correction`). */
export interface Change<T> {
  readonly kind: 'development' | 'correction';
  readonly before: StatedClaim<T>;
  readonly after: StatedClaim<T>;
}

/** The change from an earlier reading to a later one; undefined unless both stand with different values. */
export function changeBetween<T>(then: Reading<T>, now: Reading<T>): Change<T> | undefined {
  if (then.case !== 'stands' || now.case !== 'stands' || sameValue(then.value, now.value)) return undefined;
  return { kind: changeKindOf(now.first), before: then.claim, after: now.first };
}

/** Whether a new claim reports a development or corrects an error. */
export function changeKindOf<T>(after: StatedClaim<T>): Change<T>['kind'] {
  return after.standing === 'corrected' ? 'correction' : 'development';
}
