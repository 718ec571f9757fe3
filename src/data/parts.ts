/**
 * The parts of the bundled catalogue that are fetched when a widget that shows them is on the page.
 */
import type { Catalogue, Part } from '../domain/catalogue.js';
import type { Rows } from './rows.js';

const loaders: Readonly<Record<Part, () => Promise<{ readonly default: unknown }>>> = {
  sources: () => import('./bundled/part-sources.json'),
  money: () => import('./bundled/part-money.json'),
  characters: () => import('./bundled/part-characters.json'),
  events: () => import('./bundled/part-events.json'),
  terms: () => import('./bundled/part-terms.json'),
  words: () => import('./bundled/part-words.json'),
};

/** Fetches a part, and gives what joins it to a catalogue. */
export async function fetchPart(part: Part): Promise<(catalogue: Catalogue) => Catalogue> {
  const [{ joined }, { default: rows }] = await Promise.all([import('./join.js'), loaders[part]()]);
  return (catalogue) => joined(catalogue, part, rows as Rows);
}
