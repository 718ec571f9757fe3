/**
 * Finds the former names of a character.
 */
import { changesUntil, readFact } from '../ledger/read-fact.js';
import { claimsInReading } from '../ledger/citations.js';
import type { Character } from '../story/story-records.js';

/** Former names of a character, oldest first, except names contained in its present name or aliases. */
export function formerNames({ name, aliases }: Character, day: string): string[] {
  const present = [...claimsInReading(readFact(name, day)).map(({ value }) => value), ...claimsInReading(readFact(aliases, day)).flatMap(({ value }) => value)];
  const former = changesUntil(name, day).map(({ before }) => before.value);
  return [...new Set(former)].filter((old) => !present.some((one) => one.includes(old)));
}
