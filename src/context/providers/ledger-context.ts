/**
 * The context by which providers hand down the ledger.
 */
import type { Context } from '@lit/context';
import type { Catalogue } from '../../domain/ledger/catalogue.js';

/** The whole ledger as far as it has been fetched, for providers only: elements get a catalogue without spoilers. */
export const ledgerContext = Symbol.for('wick-widgets/ledger/2') as unknown as Context<symbol, Catalogue | undefined>;
