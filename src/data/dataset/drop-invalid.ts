/**
 * Removes the invalid parts of a record: the claim in a list, else the field, else the whole record.
 */

export type Key = string | number;

/** The path of an invalid value in a record, and whether the fault is an empty list. */
export interface InvalidPart {
  readonly keys: readonly Key[];
  readonly isEmpty: boolean;
}

/** A tree of keys to remove; a key with an empty subtree is removed whole. */
type Cuts = Map<Key, Cuts>;

/** Copies a record without its invalid parts; undefined where the whole record has to go. */
export function dropInvalid(record: unknown, wrongs: readonly InvalidPart[]): unknown {
  const cuts: Cuts = new Map();
  for (const wrong of wrongs) {
    const place = placeOf(record, wrong);
    if (place.length === 0) return undefined;
    cut(cuts, place);
  }
  return rest(record, cuts);
}

function placeOf(record: unknown, { keys, isEmpty }: InvalidPart): readonly Key[] {
  // A fault in `reveals` or `value` removes the whole claim: without a valid `reveals` it might show a spoiler, and part of a value would be another claim.
  const owned = keys.findIndex((key) => key === 'reveals' || key === 'value');
  if (owned >= 0) return keys.slice(0, owned);
  const member = isEmpty ? -1 : keys.findLastIndex((key) => typeof key === 'number');
  const place = member < 0 ? keys : keys.slice(0, member + 1);
  return place.length > 0 && isThere(record, place) ? place : place.slice(0, -1);
}

function isThere(record: unknown, place: readonly Key[]): boolean {
  let owner = record;
  return place.every((key) => {
    if (typeof owner !== 'object' || owner === null || !Object.hasOwn(owner, key)) return false;
    owner = (owner as Record<Key, unknown>)[key];
    return true;
  });
}

function cut(cuts: Cuts, [key, ...below]: readonly Key[]): void {
  const known = cuts.get(key!);
  if (below.length === 0) cuts.set(key!, new Map());
  else if (!known) cuts.set(key!, cutAt(below));
  else if (known.size > 0) cut(known, below);
}

function cutAt(place: readonly Key[]): Cuts {
  const cuts: Cuts = new Map();
  cut(cuts, place);
  return cuts;
}

function rest(value: unknown, cuts: Cuts): unknown {
  const left = (key: Key, member: unknown): unknown[] => {
    const below = cuts.get(key);
    if (!below) return [member];
    return below.size > 0 ? [rest(member, below)] : [];
  };
  if (Array.isArray(value)) return value.flatMap((member: unknown, index) => left(index, member));
  return Object.fromEntries(Object.entries(value as object).flatMap(([key, member]) => left(key, member).map((kept) => [key, kept] as const)));
}
