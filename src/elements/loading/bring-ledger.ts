/**
 * Brings the catalogue with the rules that read it, and what hands it down.
 */
import { loadRows } from '../../context/page/page-surroundings.js';
import type { RowKind } from '../../scenes/title-data.js';

let coming: Promise<unknown> | undefined;

/** Resolves when widgets have been handed it. What failed is forgotten, so that it can be tried again. */
export function bringLedger(): Promise<unknown> {
  return (coming ??= import('./install-ledger.js').catch((error: unknown) => {
    coming = undefined;
    throw error;
  }));
}

/** Fetches rows of compiled titles; where the catalogue is coming anyway, that serves. */
export function loadRowsOrLedger(kind: RowKind): Promise<unknown> {
  return coming?.catch(() => loadRows(kind)) ?? loadRows(kind);
}
