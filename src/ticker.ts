/**
 * The script tag of a prerendered page until somebody needs more: it keeps the time, with what keeps countdowns true where one runs, and fetches the rest when a reader touches a widget.
 */
import { startTicker } from './context/time/ticker.js';

startTicker({ tag: 'wick-release-countdown', digits: () => import('./elements/release-countdown/tick.js'), takeOver: async () => (await import('./hydrate.js')).taken });
