/**
 * The bundled catalogue with all its parts loaded at once.
 */
import type { Catalogue } from '../domain/ledger/catalogue.js';
import { parts } from '../domain/ledger/record-kinds.js';
import { bundledCatalogue } from './bundled.js';
import { fetchPart } from './wire/parts.js';

let whole: Promise<Catalogue> | undefined;

/** The whole bundled catalogue, assembled on first use. */
export function wholeCatalogue(): Promise<Catalogue> {
  return (whole ??= joined());
}

async function joined(): Promise<Catalogue> {
  const joins = await Promise.all(parts.map(fetchPart));
  return joins.reduce((catalogue, join) => join(catalogue), bundledCatalogue());
}
