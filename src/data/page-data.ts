/**
 * The data of a prerendered page: the wire of its core, and rows for what the wire has no column for.
 */
import type { Catalogue, Edition } from '../domain/catalogue.js';
import { joinedWith } from './join.js';
import type { Rows } from './rows.js';
import { unpack } from './wire.js';

export interface PageData {
  readonly core: unknown;
  readonly rows?: Rows;
  readonly edition?: Edition;
}

/** Reads what `packPage` wrote. */
export function unpackPage({ core, rows, edition }: PageData): Catalogue {
  const catalogue = unpack(core);
  return { ...(rows ? joinedWith(catalogue, rows) : catalogue), ...(edition && { edition }) };
}
