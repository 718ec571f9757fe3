/**
 * Disputes about facts that do not change over time: sources with different values differ, and the newest does not win.
 */
import type { Credit, Fact, RoleKind, StatedClaim } from './catalogue.js';
import { byDay, sameValue, wasKnown } from './read-fact.js';

/** The different values of a fact known by a day, each with its first claim; empty where all sources agree. */
export function disputedSides<T>(fact: Fact<T>, day: string): readonly StatedClaim<T>[] {
  const stated = fact.filter((claim): claim is StatedClaim<T> => !('hidden' in claim) && wasKnown(claim, day));
  const sides = stated.filter((claim, index) => stated.findIndex(({ value }) => sameValue(value, claim.value)) === index);
  return sides.length > 1 ? sides : [];
}

/** A credit whose role size sources dispute, with the newest claim of each value. */
export interface DisputedRole {
  readonly credit: Credit;
  readonly sides: readonly StatedClaim<RoleKind>[];
}

/** The credits of a title whose role size sources dispute. */
export function disputedRoles(credits: readonly Credit[], title: string, day: string): readonly DisputedRole[] {
  return credits.flatMap((credit) => {
    const sides = credit.title === title ? disputedSides(credit.role, day).map(({ value }) => newestOf(credit.role, value, day)) : [];
    return sides.length > 0 ? [{ credit, sides }] : [];
  });
}

function newestOf<T>(fact: Fact<T>, value: T, day: string): StatedClaim<T> {
  return fact.filter((claim): claim is StatedClaim<T> => !('hidden' in claim) && wasKnown(claim, day) && sameValue(claim.value, value)).sort(byDay).at(-1)!;
}
