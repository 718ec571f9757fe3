/**
 * The catalogue that the library carries, with the rules to read it: for widgets that show more than is compiled.
 */
import { bundledCatalogue } from '../../data/bundled.js';
import { ledgerData } from '../../scenes/ledger-data.js';
import type { LedgerSource } from '../page/root-provider.js';

export function bundledLedger(): LedgerSource {
  return { ledger: bundledCatalogue(), dataOf: ledgerData };
}
