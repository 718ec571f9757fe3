/**
 * The script tag of a prerendered page until somebody needs more: it keeps countdowns true, and fetches the rest when a reader touches a widget.
 */
import { startTicking } from './context/ticking.js';
import { tick } from './elements/release-countdown/tick.js';

startTicking({ tag: 'wick-release-countdown', tick, takeOver: async () => (await import('./hydrate.js')).taken });
