/**
 * The catalogue that the library carries with it.
 */
import { type Catalogue, parts } from '../domain/ledger/catalogue.js';
import wire from './bundled/first-slice.json';
import edition from './edition.json';
import { unpack } from './wire/unpack.js';

let catalogue: Catalogue | undefined;

/** Unpacks the bundled catalogue when it is first asked for; what it lacks can be fetched. */
export function bundledCatalogue(): Catalogue {
  return (catalogue ??= { ...unpack(wire), lacks: parts, edition });
}
