/**
 * Counts down to a title's release.
 */
import type { Channel, Title } from '../ledger/catalogue.js';
import { releaseOf } from './release.js';
import type { Unit } from '../dates/time-units.js';
import { type Countdown, countdownFrom } from '../dates/time-to-release.js';
import type { Vantage } from '../ledger/vantage.js';

export { type Countdown, countdownFrom, type TickSchedule as Ticks } from '../dates/time-to-release.js';

/** Counts down to a title's release through a channel; `asked` as in `countdownFrom`. */
export function countdownTo(title: Title, channel: Channel, vantage: Vantage, asked: readonly Unit[] = []): Countdown {
  return countdownFrom(releaseOf(title, channel, vantage), vantage, asked);
}
