/**
 * The titles that a command was asked about.
 */
import type { Catalogue, Title } from '../../domain/ledger/catalogue.js';
import { nearest } from '../../domain/ledger/nearest-match.js';

/** Titles by their ids; all of them where none is named. */
export function titlesAsked({ titles }: Catalogue, ids: readonly string[] = []): readonly Title[] {
  return ids.length === 0 ? [...titles.values()] : [...new Set(ids)].flatMap((id) => titles.get(id) ?? []);
}

/** The ids that there are not, each with what was most likely meant. */
export function titlesLost({ titles }: Catalogue, ids: readonly string[] = []): readonly { readonly id: string; readonly meant: readonly string[] }[] {
  const known = [...titles.keys()];
  return ids.filter((id) => !titles.has(id)).map((id) => ({ id, meant: nearest(id, known) }));
}
