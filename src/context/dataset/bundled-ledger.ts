/**
 * The bundled catalogue with the rules that read it, for widgets that show more than the compiled titles hold.
 */
import { bundledCatalogue } from '../../data/bundled.js';
import { ledgerData } from '../../scenes/ledger-data.js';
import type { LedgerSource } from '../page/root-provider.js';

export function bundledLedger(): LedgerSource {
  return { ledger: bundledCatalogue(), dataOf: ledgerData };
}
