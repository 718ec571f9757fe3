/**
 * The names that a character had before.
 */
import { changesUntil, readFact } from '../ledger/read-fact.js';
import { claimsInReading } from '../ledger/citations.js';
import type { Character } from '../story/story-records.js';

/** Names that a character has no longer, oldest first: neither those that are part of the present one, nor those that it still goes by. */
export function formerNames({ name, aliases }: Character, day: string): string[] {
  const present = [...claimsInReading(readFact(name, day)).map(({ value }) => value), ...claimsInReading(readFact(aliases, day)).flatMap(({ value }) => value)];
  const former = changesUntil(name, day).map(({ before }) => before.value);
  return [...new Set(former)].filter((old) => !present.some((one) => one.includes(old)));
}
