/**
 * The keys by which hidden records are asked for.
 */
import type { Credit, Records, Stub } from '../ledger/catalogue.js';

const memory = Symbol.for('wick-widgets/stubs/1');
/** Nothing in a stub leads to what it hides; who hid it remembers, in whichever copy of the library. */
const page = globalThis as { [memory]?: WeakMap<object, string> };
const keys = page[memory] ?? new WeakMap<object, string>();
page[memory] = keys;

/** What a record is asked for by, when it is to be revealed by itself. */
export function stubKeyOf(kind: string, record: object): string;
/** The key of the record that a stub stands for; undefined where a server hid it. */
export function stubKeyOf(stub: Stub): string | undefined;
export function stubKeyOf(one: string | Stub, record?: object): string | undefined {
  if (typeof one !== 'string') return keys.get(one);
  const { id, title = '', person = '', as = '' } = record as Partial<Credit & Records['titles']>;
  return `${one} ${id ?? `${title} ${person} ${as}`}`;
}

/** Remembers the key of a stub for those who know it already. */
export function rememberKey(stub: Stub, key: string): void {
  keys.set(stub, key);
}
