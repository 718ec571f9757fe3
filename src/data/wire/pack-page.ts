/**
 * Packs the data that a prerendered page carries.
 */
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { keyOf } from '../../domain/spoilers/redact.js';
import type { PageData } from './page-data.js';
import { pack } from './unpack.js';
import { partKinds, sourcesIn } from './write-parts.js';
import { writeRows } from './write-rows.js';

const further = [...partKinds.money, ...partKinds.characters, ...partKinds.events, ...partKinds.terms, ...partKinds.words] as const;

/** Packs a slice. With `detailed`, the details of all cited sources are included, for widgets that link to them. Stubs whose keys the page names keep them. */
export function packPage(slice: Catalogue, detailed: boolean, keysNamed: ReadonlySet<string> = new Set()): PageData {
  const { titles, people, credits, edition } = slice;
  const told = Object.fromEntries(further.map((kind) => [kind, slice[kind]]));
  const cited = sourcesIn([...Object.values(told), ...(detailed ? [titles, people, credits] : [])]);
  const sources = new Map([...slice.sources].filter(([id]) => cited.has(id)));
  const kinds = Object.entries({ ...told, sources }).filter(([, records]) => records.size > 0);
  const named = slice.stubs.flatMap((stub, index) => (keysNamed.has(keyOf(stub) ?? '') ? [index, keyOf(stub)!] : []));
  return { core: pack(slice), ...(named.length > 0 && { named }), ...(kinds.length > 0 && { rows: writeRows(Object.fromEntries(kinds)) }), ...(edition && { edition }) };
}
