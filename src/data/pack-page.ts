/**
 * Writes the data of a prerendered page.
 */
import type { Catalogue } from '../domain/catalogue.js';
import type { PageData } from './page-data.js';
import { pack } from './wire.js';
import { sourcesIn } from './write-parts.js';
import { writeRows } from './write-rows.js';

/** Packs a slice; where its widgets lead to the pages of their sources, with the details of these. */
export function packPage(slice: Catalogue, detailed: boolean): PageData {
  const { titles, people, credits, money, characters, edition } = slice;
  const cited = sourcesIn(detailed ? [titles, people, credits, money, characters] : [money, characters]);
  const sources = new Map([...slice.sources].filter(([id]) => cited.has(id)));
  const kinds = Object.entries({ money, characters, sources }).filter(([, records]) => records.size > 0);
  return { core: pack(slice), ...(kinds.length > 0 && { rows: writeRows(Object.fromEntries(kinds)) }), ...(edition && { edition }) };
}
