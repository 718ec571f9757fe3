/**
 * Decides whether a reader may see a spoiler.
 */
import type { Reveals } from '../ledger/catalogue.js';
import type { SpoilerPolicy } from '../ledger/vantage.js';

/** The ids of the titles that a reader has seen to the end. */
export type SeenTitles = ReadonlySet<string> | Pick<ReadonlySet<string>, 'has'>;

/** Whether a reader may see a record or claim that reveals this much of a title's plot. */
export function maySee(reveals: Reveals, policy: SpoilerPolicy, progress: SeenTitles): boolean {
  return policy === 'show' || (policy === 'seen' && progress.has(reveals.title));
}
