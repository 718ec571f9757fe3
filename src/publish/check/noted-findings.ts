/**
 * Leaves out findings that a note below their text already tells readers of.
 */
import type { PlacedNote } from '../articles/placed-notes.js';
import type { RawFinding } from './finding.js';

/** Removes findings that a later note in the article tells of. What became known after the note was added is found again. */
export function withoutNoted(found: readonly RawFinding[], notes: readonly PlacedNote[]): readonly RawFinding[] {
  if (notes.length === 0) return found;
  return found.filter((one) => !notes.some((note) => isToldBy(note, one)));
}

function isToldBy({ at, rule, of, words, day }: PlacedNote, { from, ...found }: RawFinding): boolean {
  return from < at && found.rule === rule && (found.of ?? noRecord) === of && onOneLine(found.words) === words && (found.since === undefined || found.since <= day);
}

/** Stands in a note for the id of a finding without one. */
export const noRecord = '-';

/** The words of a finding as a note holds them. */
export function onOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
