/**
 * Converts a catalogue back to the dataset that it can be read from.
 */
import type { Catalogue } from '../../src/domain/ledger/catalogue.js';

const kinds = ['titles', 'people', 'sources', 'money', 'characters', 'events', 'terms', 'bounties', 'quotes', 'questions', 'videos', 'articles'] as const;

/** A dataset that `parseDataset` reads as the same catalogue; empty fields are left out. */
export function asDataset(catalogue: Catalogue): Record<string, unknown> {
  const lists = kinds.map((kind) => [kind, [...catalogue[kind].values()].map((record) => (kind === 'sources' ? { url: null, date: null, ...record } : written(record)))] as const);
  return { ...Object.fromEntries(lists), credits: catalogue.credits.map(written), ...(catalogue.edition && { edition: catalogue.edition }) };
}

/** Facts without claims are left out, and claims without a day get none. */
function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, member]) => !(Array.isArray(member) && member.length === 0)).map(([field, member]) => [field, written(member)] as const);
  return { ...Object.fromEntries(fields), ...('standing' in value && !('known' in value) ? { known: null } : {}) };
}
