/**
 * Fetches the parts of the bundled catalogue that only some widgets need.
 */
import type { Catalogue, Part } from '../../domain/ledger/catalogue.js';
import { joinPart } from './join.js';
import type { Rows } from './rows.js';

type File = Readonly<Record<string, unknown>>;

const news = async (): Promise<File> => (await import('../bundled/part-news.json')).default;
const story = async (): Promise<File> => (await import('../bundled/part-story.json')).default;

/** The file of each part; parts in the same file are fetched together. */
const files: Readonly<Record<Part, () => Promise<File>>> = {
  sources: async () => (await import('../bundled/part-sources.json')).default,
  money: news,
  words: news,
  characters: story,
  events: story,
  terms: story,
};

/** Fetches a part, and returns the function that adds it to a catalogue. */
export async function fetchPart(part: Part): Promise<(catalogue: Catalogue) => Catalogue> {
  const file = await files[part]();
  return (catalogue) => joinPart(catalogue, part, file[part] as Rows);
}
