/**
 * How elements that read the catalogue are fetched.
 */

/** Fetches what all of them need beside them, rather than after them: the catalogue, and the rules that a fact is read by, which come with its element. */
export function withLedger(fact: () => Promise<unknown>, fetch: () => Promise<unknown>): () => Promise<unknown> {
  return () => Promise.all([fetch(), import('./install-ledger.js'), fact()]);
}
