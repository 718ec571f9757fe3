/**
 * Finds the key by which a hidden record or fact can be revealed.
 */
import type { Credit, Records, Stub } from '../ledger/catalogue.js';
import type { HiddenFact } from './hidden-fact.js';
import { stubKeys } from './stub-key.js';

/** The key by which one record can be revealed. */
export function stubKeyOf(kind: string, record: object): string;
/** The key of a stub's hidden record, or of a hidden fact; undefined where a server hid the record. */
export function stubKeyOf(hidden: Stub | HiddenFact): string | undefined;
export function stubKeyOf(one: string | Stub | HiddenFact, record?: object): string | undefined {
  if (typeof one !== 'string') return stubKeys.get(one);
  const { id, title = '', person = '', as = '' } = record as Partial<Credit & Records['titles']>;
  return `${one} ${id ?? `${title} ${person} ${as}`}`;
}
