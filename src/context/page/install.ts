/**
 * Installs the default providers on the document's root, so that a lone widget works: the compiled titles, and how to fetch more. Safe to repeat.
 */
import { fetchPart } from '../../data/wire/parts.js';
import { bundledData } from '../../scenes/bundled-data.js';
import { earliestInstant, PageClock } from '../time/clock.js';
import { provideOnRoot } from './root-provider.js';

if (typeof document !== 'undefined') {
  provideOnRoot(() => ({ data: bundledData }), new PageClock(earliestInstant(bundledData.day)), {
    fetchPart,
    fetchLedger: async () => (await import('../dataset/bundled-ledger.js')).bundledLedger(),
  });
}
