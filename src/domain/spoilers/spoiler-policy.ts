/**
 * Whether a reader may see what gives a title's plot away.
 */
import type { Reveals } from '../ledger/catalogue.js';
import type { SpoilerPolicy } from '../ledger/vantage.js';

/** The titles that a reader has seen to the end. */
export type SeenTitles = ReadonlySet<string> | Pick<ReadonlySet<string>, 'has'>;

/** Whether a reader may see what gives this away. */
export function maySee(reveals: Reveals, policy: SpoilerPolicy, progress: SeenTitles): boolean {
  return policy === 'show' || (policy === 'seen' && progress.has(reveals.title));
}
