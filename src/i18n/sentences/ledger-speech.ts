/**
 * Makes the speech for sentences about a catalogue.
 */
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { namesIn } from '../../domain/ledger/names.js';
import type { Vantage } from '../../domain/ledger/vantage.js';
import { moneyText } from '../formats/money-text.js';
import type { Speech } from './field-text.js';

/** A speech with the catalogue that its sentences are about. */
export interface LedgerSpeech extends Speech {
  readonly catalogue: Catalogue;
}

export function ledgerSpeech(catalogue: Catalogue, vantage: Vantage, locale: string): LedgerSpeech {
  return { catalogue, names: namesIn(catalogue), vantage, locale, money: moneyText };
}
