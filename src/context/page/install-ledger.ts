/**
 * Installs the default providers with the bundled catalogue, for widgets that read it. Their registrations import this first; safe to repeat.
 */
import './install.js';
import { bundledLedger } from '../dataset/bundled-ledger.js';
import { takeLedgerOnRoot } from './root-provider.js';

if (typeof document !== 'undefined') takeLedgerOnRoot(bundledLedger);
