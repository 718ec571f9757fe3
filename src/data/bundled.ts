/**
 * The catalogue that the library carries with it.
 */
import type { Catalogue } from '../domain/catalogue.js';
import wire from './bundled.json';
import { unpack } from './wire.js';

let catalogue: Catalogue | undefined;

/** Unpacks the bundled catalogue when it is first asked for. */
export function bundledCatalogue(): Catalogue {
  return (catalogue ??= unpack(wire));
}
