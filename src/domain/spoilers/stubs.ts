/**
 * Finds stubs of hidden records.
 */
import type { Catalogue, GuardedKind, Stub } from '../ledger/catalogue.js';
import { wasKnown } from '../ledger/read-fact.js';
import { keyOf } from './redact.js';

/** The stubs of one kind about a title known by a day, in the order of the file. */
export function stubsAbout(catalogue: Catalogue, kind: GuardedKind, title: string, day: string): readonly Stub[] {
  return catalogue.stubs.filter((stub) => stub.record === kind && stub.title === title && wasKnown(stub, day));
}

/** The stub of the record with an id; the caller must know the id, since stubs do not contain it. */
export function findStub(catalogue: Catalogue, kind: GuardedKind, id: string): Stub | undefined {
  return catalogue.stubs.find((stub) => stub.record === kind && keyOf(stub) === keyOf(kind, { id }));
}
