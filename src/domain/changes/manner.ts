/**
 * Says how a value changed, so that each manner has its own words: a sum that went up, people who were added, a dispute that was settled.
 */
import type { FieldValue, ValueKind } from '../ledger/field-kinds.js';
import { type FactNews, sameValue } from './reading.js';

/** `added`: the list only grew; `disputed`: sources differ now, the earlier value is one of theirs; `settled`: sources had differed; `corrected`: the earlier value had been wrong; `first`: nothing had been known. */
export type Manner = 'first' | 'corrected' | 'disputed' | 'settled' | 'up' | 'down' | 'added' | 'replaced';

/** How the values of a kind changed. */
export function mannerOf(kind: ValueKind, { kind: change, before, after }: FactNews<FieldValue>): Manner {
  if (before.length === 0) return 'first';
  const stood = before.some((old) => after.some(({ value }) => sameValue(value, old.value)));
  // A correction that names one of several values was right all along settles their dispute.
  if (change === 'correction' && !stood) return 'corrected';
  if (before.length > 1) return 'settled';
  if (after.length > 1 && after.some(({ value }) => sameValue(value, before[0]!.value))) return 'disputed';
  const [old, now] = [before, after].map((claims) => claims.flatMap(({ value }) => value));
  if (kind === 'money' || kind === 'minutes') return direction(old as number[], now as number[]);
  const grownBy = now!.length - old!.length;
  return kind === 'people' && after.length === 1 && grownBy > 0 && addedTo(old!, now!).length === grownBy ? 'added' : 'replaced';
}

/** The members that a list has and an older list had not. */
export function addedTo<T>(old: readonly T[], now: readonly T[]): T[] {
  return now.filter((member) => !old.some((other) => sameValue(other, member)));
}

/** Ranges go up or down where they do not overlap. */
function direction(old: readonly number[], now: readonly number[]): Manner {
  if (Math.min(...now) > Math.max(...old)) return 'up';
  return Math.max(...now) < Math.min(...old) ? 'down' : 'replaced';
}
