/**
 * The catalogue bundled with the library.
 */
import type { Catalogue } from '../domain/ledger/catalogue.js';
import { parts } from '../domain/ledger/record-kinds.js';
import wire from './bundled/first-slice.json';
import edition from './edition.json';
import { unpack } from './wire/unpack.js';

let catalogue: Catalogue | undefined;

/** The bundled catalogue, unpacked on first use; the parts that it lacks can be fetched. */
export function bundledCatalogue(): Catalogue {
  return (catalogue ??= { ...unpack(wire), lacks: parts, edition });
}
