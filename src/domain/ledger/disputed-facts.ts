/**
 * Facts that do not change by themselves: where sources give different values of one, they differ, whichever spoke last.
 */
import type { Credit, Fact, RoleKind, StatedClaim } from './catalogue.js';
import { sameValue, wasKnown } from './read-fact.js';

/** The sides of a fact on which sources differ, each with the first claim that took it; none where all agree. */
export function disputedSides<T>(fact: Fact<T>, day: string): readonly StatedClaim<T>[] {
  const stated = fact.filter((claim): claim is StatedClaim<T> => !('hidden' in claim) && wasKnown(claim, day));
  const sides = stated.filter((claim, index) => stated.findIndex(({ value }) => sameValue(value, claim.value)) === index);
  return sides.length > 1 ? sides : [];
}

/** How large a role is, where sources differ: by whom it is played, and the newest claim of each side. */
export interface DisputedRole {
  readonly credit: Credit;
  readonly sides: readonly StatedClaim<RoleKind>[];
}

/** The roles of a title on whose size sources differ. */
export function disputedRoles(credits: readonly Credit[], title: string, day: string): readonly DisputedRole[] {
  return credits.flatMap((credit) => {
    const sides = credit.title === title ? disputedSides(credit.role, day).map(({ value }) => newestOf(credit.role, value, day)) : [];
    return sides.length > 0 ? [{ credit, sides }] : [];
  });
}

function newestOf<T>(fact: Fact<T>, value: T, day: string): StatedClaim<T> {
  return fact.filter((claim): claim is StatedClaim<T> => !('hidden' in claim) && wasKnown(claim, day) && sameValue(claim.value, value)).sort((a, b) => ((a.known ?? '') < (b.known ?? '') ? -1 : 1)).at(-1)!;
}
