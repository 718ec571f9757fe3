/**
 * What has become of a fact that an article states in a sentence.
 */
import type { Fact, StatedClaim } from './catalogue.js';
import { type News, newsOf } from './changes.js';
import { type Reading, standingOn } from './claim.js';

export const tellingModes = ['note', 'replace', 'keep'] as const;
/** What happens to words that have been overtaken: they stay with a note, are replaced, or are kept with a mark. */
export type TellingMode = (typeof tellingModes)[number];

export type Telling<T> =
  | { readonly case: 'untold' }
  | { readonly case: 'holds'; readonly reading: Reading<T> }
  | { readonly case: 'overtaken'; readonly news: News<T> }
  | { readonly case: 'disputed'; readonly claims: readonly StatedClaim<T>[] };

/** Says whether what stood on the day an article ran still stands; with no such day known, what stands is what was written. */
export function tellingOf<T>(fact: Fact<T>, published: string | undefined, day: string): Telling<T> {
  const reading = standingOn(fact, day);
  if (reading.case === 'disputed') return reading;
  if (reading.case !== 'stands') return { case: 'untold' };
  const news = published === undefined ? undefined : newsOf(fact, published, day);
  return news ? { case: 'overtaken', news } : { case: 'holds', reading };
}
