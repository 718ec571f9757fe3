/**
 * The parts of the bundled catalogue that are fetched when a widget that shows them is on the page.
 */
import type { Catalogue, Part } from '../../domain/ledger/catalogue.js';
import { joinPart } from './join.js';
import type { Rows } from './rows.js';

type File = Readonly<Record<string, unknown>>;

const news = async (): Promise<File> => (await import('../bundled/part-news.json')).default;
const story = async (): Promise<File> => (await import('../bundled/part-story.json')).default;

/** The file of each part; what was fetched for one serves the others. */
const files: Readonly<Record<Part, () => Promise<File>>> = {
  sources: async () => (await import('../bundled/part-sources.json')).default,
  money: news,
  words: news,
  characters: story,
  events: story,
  terms: story,
};

/** Fetches a part, and gives what joins it to a catalogue. */
export async function fetchPart(part: Part): Promise<(catalogue: Catalogue) => Catalogue> {
  const file = await files[part]();
  return (catalogue) => joinPart(catalogue, part, file[part] as Rows);
}
