/**
 * Orders the titles of a series.
 */
import { dates, items } from './evidence.js';
import type { Item } from './item.js';

/** The items that Wikidata names before (P155) and after (P156) one. */
export function neighbours(item: Item): readonly { readonly property: string; readonly id: string }[] {
  return ['P155', 'P156'].flatMap((property) => items((item.claims[property] ?? []).filter(({ rank }) => rank !== 'deprecated').map(({ value }) => value)).map((id) => ({ property, id })));
}

/** Items by what they follow, else by their first publication date; without one, last. The order tells widgets which roles return. */
export function inSeries(works: readonly Item[]): readonly Item[] {
  const rest = [...works].sort((a, b) => firstDate(a).localeCompare(firstDate(b), 'en') || Number(a.id.slice(1)) - Number(b.id.slice(1)));
  const ordered: Item[] = [];
  while (rest.length > 0) {
    // Of items that follow each other in a circle, the oldest is first.
    const next = Math.max(0, rest.findIndex((item) => !rest.some((other) => other !== item && isBefore(other, item))));
    ordered.push(...rest.splice(next, 1));
  }
  return ordered;
}

function isBefore(a: Item, b: Item): boolean {
  return neighbours(a).some(({ property, id }) => property === 'P156' && id === b.id) || neighbours(b).some(({ property, id }) => property === 'P155' && id === a.id);
}

function firstDate({ claims }: Item): string {
  return dates((claims['P577'] ?? []).filter(({ rank }) => rank !== 'deprecated').map(({ value }) => value)).toSorted()[0] ?? '9999';
}
