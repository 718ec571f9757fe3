/**
 * The data that a painted countdown carries, so that the ticker can advance its digits before any element is live.
 */

/** `start`: end of the countdown; `until`: last instant the ticker can serve, both in milliseconds since 1970. `day`: the release's day, counted from 1970. `zone`: where days are counted. `units`: their names and lengths in milliseconds. */
export type WrittenTicks = readonly [start: number, until: number, day: number, zone: string, units: readonly (readonly [name: string, length: number])[], locale: string];
