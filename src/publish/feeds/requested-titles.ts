/**
 * Finds the titles that a command's options name.
 */
import type { Catalogue, Title } from '../../domain/ledger/catalogue.js';
import { nearest } from '../../domain/ledger/nearest-match.js';

/** Titles by their ids, without duplicates and unknown ids; without ids all titles. */
export function titlesAsked({ titles }: Catalogue, ids: readonly string[] = []): readonly Title[] {
  return ids.length === 0 ? [...titles.values()] : [...new Set(ids)].flatMap((id) => titles.get(id) ?? []);
}

/** The unknown ids, each with the most similar known ids. */
export function titlesLost({ titles }: Catalogue, ids: readonly string[] = []): readonly { readonly id: string; readonly meant: readonly string[] }[] {
  const known = [...titles.keys()];
  return ids.filter((id) => !titles.has(id)).map((id) => ({ id, meant: nearest(id, known) }));
}
