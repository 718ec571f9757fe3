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

/** The claims that a reading shows. */
export function claimsInReading<T>(reading: Reading<T> | undefined): readonly StatedClaim<T>[] {
  if (reading?.case === 'disputed') return reading.claims;
  return reading?.case === 'stands' ? [reading.claim] : [];
}

/** The claims that a reading shows; of a value that stands, the first that stated it, by which a change is dated. */
export function firstClaimsIn<T>(reading: Reading<T> | undefined): readonly StatedClaim<T>[] {
  return reading?.case === 'stands' ? [reading.first] : claimsInReading(reading);
}

/** A change of value: the old one became different (`development`) or had been wrong (`correction`). */
export interface Change<T> {
  readonly kind: 'development' | 'correction';
  readonly before: StatedClaim<T>;
  readonly after: StatedClaim<T>;
}

/** What is new in a later reading. Several claims are a dispute; without a claim before, nothing was known. */
export interface FactNews<T> {
  readonly kind: Change<T>['kind'];
  readonly before: readonly StatedClaim<T>[];
  readonly after: readonly StatedClaim<T>[];
}

/** The news between an earlier reading and a later one, disputes that arose or were settled included; undefined where the later one says the same, is hidden or unknown, or the earlier one was hidden. */
export function newsBetween<T>(then: Reading<T>, now: Reading<T>): FactNews<T> | undefined {
  const before = claimsInReading(then);
  const after = firstClaimsIn(now);
  const isSame = before.length === after.length && before.every(({ value }) => after.some((other) => sameValue(value, other.value)));
  if (then.case === 'hidden' || after.length === 0 || isSame) return undefined;
  return { kind: after.every((claim) => changeKindOf(claim) === 'correction') ? 'correction' : 'development', before, after };
}

/** Whether a new claim reports a development or corrects an error. */
export function changeKindOf<T>(after: StatedClaim<T>): Change<T>['kind'] {
  return after.standing === 'corrected' ? 'correction' : 'development';
}
