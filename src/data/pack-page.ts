/**
 * Writes the data of a prerendered page.
 */
import type { Catalogue } from '../domain/catalogue.js';
import type { PageData } from './page-data.js';
import { pack } from './wire.js';
import { kindsOf, sourcesIn } from './write-parts.js';
import { writeRows } from './write-rows.js';

const further = [...kindsOf.money, ...kindsOf.story, ...kindsOf.words] as const;

/** Packs a slice; where its widgets lead to the pages of their sources, with the details of these. */
export function packPage(slice: Catalogue, detailed: boolean): PageData {
  const { titles, people, credits, edition } = slice;
  const told = Object.fromEntries(further.map((kind) => [kind, slice[kind]]));
  const cited = sourcesIn([...Object.values(told), ...(detailed ? [titles, people, credits] : [])]);
  const sources = new Map([...slice.sources].filter(([id]) => cited.has(id)));
  const kinds = Object.entries({ ...told, sources }).filter(([, records]) => records.size > 0);
  return { core: pack(slice), ...(kinds.length > 0 && { rows: writeRows(Object.fromEntries(kinds)) }), ...(edition && { edition }) };
}
