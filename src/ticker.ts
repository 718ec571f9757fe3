/**
 * The script tag of a prerendered page until somebody needs more: it keeps the time, with what keeps countdowns true where one runs, and fetches the rest when a reader touches a widget.
 */
import { startTicking } from './context/time/ticker.js';

startTicking({ tag: 'wick-release-countdown', digits: () => import('./elements/release-countdown/tick.js'), takeOver: async () => (await import('./hydrate.js')).taken });
