/**
 * Formats the progress of a run: how many articles of how many, and the time left.
 */

/** Below this time the rest cannot be estimated. */
const earliest = 3000;

/** `12 of 400 articles, 2 min left`. `elapsed` is in milliseconds; the time left is rounded up, and left out at the beginning and at the end. */
export function progressText(done: number, all: number, elapsed: number): string {
  const counted = `${String(done)} of ${String(all)} articles`;
  if (elapsed < earliest || done === 0 || done >= all) return counted;
  const seconds = Math.ceil((elapsed / done) * (all - done) / 1000);
  return `${counted}, ${seconds < 90 ? `${String(seconds)} s` : `${String(Math.ceil(seconds / 60))} min`} left`;
}
