/**
 * The data of a prerendered page: the wire of its core, and rows for records that the wire has no columns for.
 */
import type { Catalogue, Edition } from '../../domain/ledger/catalogue.js';
import { rememberKey } from '../../domain/spoilers/redact.js';
import { joinRows } from './join.js';
import type { Rows } from './rows.js';
import { unpack } from './unpack.js';

export interface PageData {
  readonly core: unknown;
  readonly rows?: Rows;
  readonly edition?: Edition;
  /** Keys of hidden records that the page names: the index of the stub and its key, alternating. */
  readonly named?: readonly (number | string)[];
}

/** Unpacks the data that `packPage` wrote. */
export function unpackPage({ core, rows, edition, named = [] }: PageData): Catalogue {
  const catalogue = unpack(core);
  for (let index = 0; index < named.length; index += 2) rememberKey(catalogue.stubs[named[index] as number]!, named[index + 1] as string);
  return { ...(rows ? joinRows(catalogue, rows) : catalogue), ...(edition && { edition }) };
}
