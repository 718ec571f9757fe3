/**
 * How a release is told in words.
 */
import type { Channel, TitleKind } from '../ledger/catalogue.js';

/** A film or series is told by its channel; a game or comic just comes `out`. */
export type ReleaseWay = Channel | 'out';

/** Whether titles of a kind are watched; games are played and comics are read. */
export function isWatched(kind: TitleKind): boolean {
  return kind === 'film' || kind === 'series';
}

export function wayOf(kind: TitleKind, channel: Channel): ReleaseWay {
  return isWatched(kind) ? channel : 'out';
}
