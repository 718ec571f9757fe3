/**
 * Fetches items, and then the items that they mention: labels, and the countries of places.
 */
import { items } from './evidence.js';
import { fetchItems, type FetchOptions } from './fetch-entities.js';
import { languagesOfNames } from './importing.js';
import type { Item } from './item.js';
import { ItemStore } from './item-store.js';
import { countriesOf, mentionsOf } from './mentions.js';
import type { EntityFile } from './read-entities.js';
import { kindOf } from './titles.js';

/** The ids to fetch, and those that become titles; without the latter, every work in the files does. */
export interface AskedItems {
  readonly missing: readonly string[];
  readonly titles: readonly string[];
}

/** Fetches what is missing and what the titles mention. */
export async function fetchWithMentions(files: readonly EntityFile[], { missing, titles }: AskedItems, { language, ...options }: Omit<FetchOptions, 'languages'> & { readonly language: string }): Promise<readonly Item[]> {
  const asking: FetchOptions = { ...options, languages: [...new Set([language, language.split('-')[0]!, 'mul', ...languagesOfNames])] };
  const store = new ItemStore(language);
  for (const file of files) store.add(file.items);
  const fetched: Item[] = [];
  const fetch = async (ids: Iterable<string>, wanted: 'labels' | 'claims'): Promise<void> => {
    const found = await fetchItems([...new Set(ids)], wanted, asking);
    store.add(found);
    fetched.push(...found);
  };
  const all = files.flatMap((file) => file.items);
  await fetch(missing, 'claims');
  const candidates = titles.length > 0 ? titles.flatMap((id) => store.get(id) ?? []) : all;
  // The label of a class says whether its instances are works.
  await fetch(candidates.flatMap(({ claims }) => items((claims['P31'] ?? []).map(({ value }) => value))).filter((id) => !store.get(id)), 'labels');
  const works = candidates.filter((item) => kindOf(item, store) !== undefined);
  const { all: mentioned, places } = mentionsOf(works);
  const unknown = (ids: Iterable<string>): string[] => [...ids].filter((id) => !store.get(id));
  await fetch(unknown(places), 'claims');
  await fetch(unknown(mentioned), 'labels');
  await fetch(unknown(countriesOf([...places].flatMap((id) => store.market(id) ? [] : store.get(id) ?? []))), 'claims');
  return fetched;
}
