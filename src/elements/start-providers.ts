/**
 * Makes the page's providers hand down contexts.
 */
import { LiveProvider } from '../context/live-provider.js';
import { startProviders } from '../context/live-providers.js';
import { WickNeedEvent } from '../events/wick-need.js';
import { zones } from '../i18n/intl.js';

/** Safe to repeat. */
export function startLiveProviders(): void {
  startProviders((host) => {
    new LiveProvider(host, {
      zones,
      need: (part) => new WickNeedEvent(part),
      troubleText: async (trouble, locale) => (await import('../i18n/trouble-text.js')).troubleText(trouble, locale),
    });
  });
}
