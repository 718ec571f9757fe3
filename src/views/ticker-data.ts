/**
 * What a painted countdown carries, so that its digits can be kept true while nothing else of the library is live.
 */

/** When it ends, until when it can be kept true so, the release's day counted from 1970, the zone whose days are counted, its units with their lengths, and its language. */
export type WrittenTicks = readonly [start: number, until: number, day: number, zone: string, units: readonly (readonly [name: string, length: number])[], locale: string];
