/**
 * The page's catalogue, and providers that hand it down. The first import of registrations of widgets that read it; safe to repeat.
 */
import '../../context/page/install-ledger.js';
import { startLiveProviders } from './start-providers.js';
import { citingOf } from '../base/source-marks.js';
import { citeSources } from '../base/painted-widget.js';

startLiveProviders();
citeSources(citingOf);
if (typeof document !== 'undefined') dispatchEvent(new Event('wick-provide'));
