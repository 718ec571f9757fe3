/**
 * The time of a build, as of which its pages are drawn by default.
 */

/** The current instant in milliseconds since 1970. A build calls this once, so that all its pages agree. */
export function buildTime(): number {
  return Date.now();
}
