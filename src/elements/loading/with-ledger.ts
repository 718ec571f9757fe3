/**
 * How elements that read the catalogue are fetched.
 */
import type { RowKind } from '../../scenes/title-data.js';
import { bringLedger, loadRowsOrLedger } from './bring-ledger.js';

/** Fetches what all of them need beside them, rather than after them: the catalogue, and the rules that a fact is read by, which come with its element. */
export function withLedger(fact: () => Promise<unknown>, fetch: () => Promise<unknown>): () => Promise<unknown> {
  return () => Promise.all([fetch(), bringLedger(), fact()]);
}

/** Fetches an element with rows of compiled titles, or with the catalogue where the page has a tag that reads that: what is said once need not travel twice. */
export function withRows(fetch: () => Promise<unknown>, kind: RowKind, readers: readonly string[]): () => Promise<unknown> {
  return () => Promise.all([fetch(), document.querySelector(readers.join()) ? bringLedger() : loadRowsOrLedger(kind)]);
}
