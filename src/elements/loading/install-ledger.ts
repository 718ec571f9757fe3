/**
 * Installs the catalogue and live providers. Registrations of widgets that read it import this first; safe to repeat.
 */
import '../../context/page/install-ledger.js';
import { startLiveProviders } from './start-providers.js';
import { createCitationMarks } from '../base/source-marks.js';
import { enableCitations } from '../base/painted-widget.js';

startLiveProviders();
enableCitations(createCitationMarks);
if (typeof document !== 'undefined') dispatchEvent(new Event('wick-provide'));
