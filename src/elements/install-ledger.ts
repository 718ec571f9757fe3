/**
 * The page's catalogue, and providers that hand it down. The first import of registrations of widgets that read it; safe to repeat.
 */
import '../context/install-ledger.js';
import { startLiveProviders } from './live-providers.js';

startLiveProviders();
if (typeof document !== 'undefined') dispatchEvent(new Event('wick-provide'));
