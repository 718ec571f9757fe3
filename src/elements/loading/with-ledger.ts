/**
 * Fetches elements together with the data that they read.
 */
import type { RowKind } from '../../scenes/title-data.js';
import { bringLedger, loadRowsOrLedger } from './bring-ledger.js';

/** Fetches an element in parallel with the catalogue and the fact element, whose module holds the rules that read facts. */
export function withLedger(fact: () => Promise<unknown>, fetch: () => Promise<unknown>): () => Promise<unknown> {
  return () => Promise.all([fetch(), bringLedger(), fact()]);
}

/** Fetches an element with rows of compiled titles; with the catalogue instead if the page has a tag that reads it, so that no data travels twice. */
export function withRows(fetch: () => Promise<unknown>, kind: RowKind, readers: readonly string[]): () => Promise<unknown> {
  return () => Promise.all([fetch(), document.querySelector(readers.join()) ? bringLedger() : loadRowsOrLedger(kind)]);
}
