/**
 * Fetches the sentences about what there is not: most pages name only what there is.
 */
import type { noSuchText as NoSuchText } from './missing-text.js';

/** Says that there is no record of an id; undefined until it has been fetched. */
export let noSuchText: typeof NoSuchText | undefined;

let isOutOfReach = false;

/** Fetches them, or returns undefined when they are here or cannot be had. A server fetches them before it draws. */
export function loadMissingText(): Promise<void> | undefined {
  if (noSuchText || isOutOfReach) return undefined;
  return import('./missing-text.js').then(
    (fetched) => {
      ({ noSuchText } = fetched);
    },
    () => {
      isOutOfReach = true;
    },
  );
}
