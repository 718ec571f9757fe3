/**
 * Reads a fact on a day: the newest claim known by then stands, of one day the firmest. Equally firm claims with different values are disputed.
 */
import type { Claim, Fact, Standing, StatedClaim } from './catalogue.js';
import { standings } from './closed-lists.js';
import { type Change, changeKindOf, type Reading, sameValue, valueIn } from '../changes/reading.js';

export { type Change, changeKindOf, type Reading, sameValue, valueIn } from '../changes/reading.js';

/** Whether a claim was public by a day. A claim dated to a month or year counts from its first day. */
export function wasKnown(claim: { readonly known?: string }, day: string): boolean {
  return (claim.known ?? '') <= day;
}

/** Compares claims by their days, for sorting; claims without one are the oldest. */
export function byDay(a: { readonly known?: string | null }, b: { readonly known?: string | null }): number {
  return compareText(a.known ?? '', b.known ?? '');
}

/** The day of a record's oldest claim, empty where a claim has no day; undefined where the record has no claims. */
export function firstKnownOf(record: object): string | undefined {
  const facts = Object.values(record).filter((field): field is Fact<unknown> => Array.isArray(field));
  return facts.flatMap((fact) => fact.flatMap((claim) => (typeof claim === 'object' ? [claim.known ?? ''] : []))).sort()[0];
}

/** Reads what a fact says on a day, written `YYYY-MM-DD`. */
export function readFact<T>(fact: Fact<T>, day: string): Reading<T> {
  const known = knownOn(fact, day);
  const claim = known.at(-1);
  if (!claim) return { case: 'unknown', knownLater: fact.length > 0 };
  if ('hidden' in claim) return { case: 'hidden', reveals: claim.hidden };
  const rivals = rivalsOf(claim, known);
  if (rivals.length > 0) return { case: 'disputed', claims: distinct([...rivals, claim]) };
  return { case: 'stands', value: claim.value, claim, first: firstToSay(known, claim) };
}

/** The value that stands on a day, undefined where unknown or hidden; of a dispute, the value claimed last in the file. */
export function valueOn<T>(fact: Fact<T>, day: string): T | undefined {
  return valueIn(readFact(fact, day));
}

/** The name on a day; before any name is known, the first in the file, because every record needs a name. */
export function nameOn(fact: Fact<string>, day: string): string | undefined {
  return valueOn(fact, day) ?? fact.find((claim): claim is StatedClaim<string> => !('hidden' in claim))?.value;
}

/** Every change of value up to a day, oldest first, each with the claims before and after it. */
export function changesUntil<T>(fact: Fact<T>, day: string): Change<T>[] {
  const changes: Change<T>[] = [];
  let before: StatedClaim<T> | undefined;
  for (const after of lastOfEachDay(knownOn(fact, day))) {
    if ('hidden' in after || (before && sameValue(before.value, after.value))) continue;
    if (before) changes.push({ kind: changeKindOf(after), before, after });
    before = after;
  }
  return changes;
}

/** The claims known on a day, by day and firmness; the claim that stands is the last. */
function knownOn<T>(fact: Fact<T>, day: string): Claim<T>[] {
  return fact.filter((claim) => wasKnown(claim, day)).sort(byWeight);
}

/** The last of each day's sorted claims; a weaker rival of the same day never stood. */
function lastOfEachDay<T>(known: readonly Claim<T>[]): Claim<T>[] {
  return known.filter((claim, index) => index === known.length - 1 || known[index + 1]!.known !== claim.known);
}

function byWeight(a: Claim<unknown>, b: Claim<unknown>): number {
  return byDay(a, b) || firmness(a) - firmness(b);
}

function equalWeight(a: Claim<unknown>, b: Claim<unknown>): boolean {
  return byWeight(a, b) === 0;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How firm a claim is beside others of its day. A hidden claim counts as the firmest, so that no weaker claim of its day replaces it. */
export function firmness(claim: { readonly standing: Standing } | { readonly hidden: unknown }): number {
  return 'hidden' in claim ? standings.length : standings.indexOf(claim.standing);
}

function distinct<T>(claims: readonly StatedClaim<T>[]): StatedClaim<T>[] {
  return claims.filter((claim, index) => claims.findIndex((other) => sameValue(other.value, claim.value)) === index);
}

/** The equally firm claims of one day that contradict a claim. */
function rivalsOf<T>(claim: StatedClaim<T>, known: readonly Claim<T>[]): StatedClaim<T>[] {
  return known.filter((other): other is StatedClaim<T> => !('hidden' in other) && equalWeight(other, claim) && !sameValue(other.value, claim.value));
}

/** The first claim since the value has stood without a break; on a day on which it was disputed, it did not stand. */
function firstToSay<T>(known: readonly Claim<T>[], claim: StatedClaim<T>): StatedClaim<T> {
  let first = claim;
  for (const earlier of lastOfEachDay(known).reverse()) {
    if ('hidden' in earlier || !sameValue(earlier.value, claim.value) || rivalsOf(earlier, known).length > 0) break;
    first = earlier;
  }
  return first;
}
