/**
 * The page's catalogue, and providers that hand it down. The first import of registrations of widgets that read it; safe to repeat.
 */
import '../../context/page/install-ledger.js';
import { startLiveProviders } from './start-providers.js';
import { createCitationMarks } from '../base/source-marks.js';
import { enableCitations } from '../base/painted-widget.js';

startLiveProviders();
enableCitations(createCitationMarks);
if (typeof document !== 'undefined') dispatchEvent(new Event('wick-provide'));
