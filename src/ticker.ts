/**
 * The first script of a prerendered page: keeps its countdowns running, and fetches the rest when a reader uses a widget or the drawn text no longer holds.
 */
import { startTicker } from './context/time/ticker.js';

startTicker({ tag: 'wick-release-countdown', digits: () => import('./elements/release-countdown/tick.js'), takeOver: async () => (await import('./hydrate.js')).taken });
