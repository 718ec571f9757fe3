/**
 * Default providers on the document's root, so that a lone widget works. The first import of every registration; safe to repeat.
 */
import { bundledCatalogue } from '../data/bundled.js';
import { fetchPart } from '../data/parts.js';
import { PageClock } from './clock.js';
import { provideOnRoot } from './root.js';

if (typeof document !== 'undefined') provideOnRoot(bundledCatalogue, new PageClock(), { fetchPart });
