/**
 * The time of a build, which its pages show where no other is asked for.
 */

/** The instant at which this is called, in milliseconds since 1970; a build asks once, so that all its pages show the same. */
export function buildTime(): number {
  return Date.now();
}
