/**
 * The bundled catalogue with all its parts, where nothing has to be fetched.
 */
import { type Catalogue, parts } from '../domain/catalogue.js';
import { bundledCatalogue } from './bundled.js';
import { fetchPart } from './parts.js';

/** The whole catalogue. */
export async function wholeCatalogue(): Promise<Catalogue> {
  const joins = await Promise.all(parts.map(fetchPart));
  return joins.reduce((catalogue, join) => join(catalogue), bundledCatalogue());
}
