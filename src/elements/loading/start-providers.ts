/**
 * Makes the page's providers hand down contexts.
 */
import { LiveProvider } from '../../context/providers/live-provider.js';
import { setProviderStarter } from '../../context/providers/provider-starter.js';
import { WickNeedEvent } from '../../events/wick-need.js';
import { zones } from '../../i18n/formats/intl.js';

/** Starts all providers of the page; safe to repeat. */
export function startLiveProviders(): void {
  setProviderStarter((host) => {
    new LiveProvider(host, {
      zones,
      need: (part) => new WickNeedEvent(part),
      troubleText: async (trouble, locale) => (await import('../../i18n/sentences/dataset-error-text.js')).datasetErrorText(trouble, locale),
    });
  });
}
