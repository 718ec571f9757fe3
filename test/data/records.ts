/**
 * Reads the records of src/data, and finds claims and facts in them.
 */
import articles from '../../src/data/articles.json';
import bounties from '../../src/data/bounties.json';
import characters from '../../src/data/characters.json';
import credits from '../../src/data/credits.json';
import edition from '../../src/data/edition.json';
import events from '../../src/data/events.json';
import { describeFault } from '../../src/data/dataset/fault.js';
import identifiers from '../../src/data/identifiers.json';
import money from '../../src/data/money.json';
import { type FileName } from '../../src/data/dataset/schema.js';
import { parseDataset } from '../../src/data/dataset/parse-dataset.js';
import people from '../../src/data/people.json';
import questions from '../../src/data/questions.json';
import quotes from '../../src/data/quotes.json';
import sources from '../../src/data/sources.json';
import terms from '../../src/data/terms.json';
import titles from '../../src/data/titles.json';
import videos from '../../src/data/videos.json';
import type { Catalogue } from '../../src/domain/ledger/catalogue.js';

export const records = { titles, credits, people, sources, money, characters, events, terms, bounties, quotes, questions, videos, articles, identifiers } satisfies Record<FileName, unknown>;

/** The catalogue that the records make; faults fail the test that asked for it. */
export function realCatalogue(): Catalogue {
  const { catalogue, faults } = parseDataset({ ...records, edition });
  if (faults.length > 0) throw new Error(faults.map(describeFault).join('\n'));
  return catalogue;
}

/** A claim as it is written by hand. */
export interface WrittenClaim {
  readonly value: unknown;
  readonly known: string | null | undefined;
  readonly source: string;
  readonly standing: string;
  readonly note?: string;
}

/** Every fact of a file, at whatever depth. */
export function factsOf(file: FileName): WrittenClaim[][] {
  return below(records[file]);
}

function below(value: unknown): WrittenClaim[][] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.some((member) => typeof member === 'object' && member !== null && 'source' in member)) return [value as WrittenClaim[]];
  return Object.values(value).flatMap(below);
}
