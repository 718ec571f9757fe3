/**
 * Keeps the keys by which hidden records and facts can be revealed.
 */
import type { Credit, Records, Stub } from '../ledger/catalogue.js';
import type { HiddenFact } from './hidden-fact.js';

const memory = Symbol.for('wick-widgets/stubs/1');
/** A stub itself does not say what it hides. Its key is kept in a map on `globalThis`, which all copies of the library on a page share. */
const page = globalThis as { [memory]?: WeakMap<object, string> };
const keys = page[memory] ?? new WeakMap<object, string>();
page[memory] = keys;

/** The key by which one record can be revealed. */
export function stubKeyOf(kind: string, record: object): string;
/** The key of a stub's hidden record, or of a hidden fact; undefined where a server hid the record. */
export function stubKeyOf(hidden: Stub | HiddenFact): string | undefined;
export function stubKeyOf(one: string | Stub | HiddenFact, record?: object): string | undefined {
  if (typeof one !== 'string') return keys.get(one);
  const { id, title = '', person = '', as = '' } = record as Partial<Credit & Records['titles']>;
  return `${one} ${id ?? `${title} ${person} ${as}`}`;
}

/** Keeps the key of a stub, or of a hidden fact, outside it. */
export function rememberKey(hidden: Stub | HiddenFact, key: string): void {
  keys.set(hidden, key);
}
