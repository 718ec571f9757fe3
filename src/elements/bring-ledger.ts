/**
 * Brings the catalogue with the rules that read it, and what hands it down.
 */

let coming: Promise<unknown> | undefined;

/** Resolves when widgets have been handed it. What failed is forgotten, so that it can be tried again. */
export function bringLedger(): Promise<unknown> {
  return (coming ??= import('./install-ledger.js').catch((error: unknown) => {
    coming = undefined;
    throw error;
  }));
}

/** Resolves when the catalogue has come; undefined where nothing has asked for it. */
export function ledgerComing(): Promise<unknown> | undefined {
  return coming;
}
