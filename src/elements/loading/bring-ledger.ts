/**
 * Loads the catalogue, the rules that read it, and the providers that hand it down.
 */
import { loadRows } from '../../context/page/page-surroundings.js';
import type { RowKind } from '../../scenes/title-data.js';

let coming: Promise<unknown> | undefined;

/** Resolves when widgets have the catalogue. A failed load is forgotten, so that it can be tried again. */
export function bringLedger(): Promise<unknown> {
  return (coming ??= import('./install-ledger.js').catch((error: unknown) => {
    coming = undefined;
    throw error;
  }));
}

/** Fetches rows of compiled titles, or awaits the catalogue if it is being loaded anyway. */
export function loadRowsOrLedger(kind: RowKind): Promise<unknown> {
  return coming?.catch(() => loadRows(kind)) ?? loadRows(kind);
}
