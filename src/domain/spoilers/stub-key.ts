/**
 * Keeps the keys by which hidden records and facts can be revealed.
 */
import type { Stub } from '../ledger/catalogue.js';
import type { HiddenFact } from './hidden-fact.js';

const memory = Symbol.for('wick-widgets/stubs/1');
/** A stub itself does not say what it hides. Its key is kept in a map on `globalThis`, which all copies of the library on a page share. */
const page = globalThis as { [memory]?: WeakMap<object, string> };
export const stubKeys = page[memory] ?? new WeakMap<object, string>();
page[memory] = stubKeys;

/** Keeps the key of a stub, or of a hidden fact, outside it. */
export function rememberKey(hidden: Stub | HiddenFact, key: string): void {
  stubKeys.set(hidden, key);
}
