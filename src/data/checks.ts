/**
 * What no record shows by itself: ids used twice, references to nothing, claims out of their order, sources that nobody cites.
 */
import type { Entries, Sorted } from './entries.js';
import { type Fault, faultAt, memberOf } from './fault.js';
import type { FileName, RecordOf } from './schema.js';

type AnyClaim = RecordOf<'titles'>['name'][number];
interface Located<T> {
  readonly file: FileName;
  readonly path: string;
  readonly item: T;
}

/** Finds what is wrong between records that are each of the right form. */
export function checkTogether({ entries, faults, ids }: Sorted): Fault[] {
  const facts = factsIn(entries);
  return [
    ...repeated(entries),
    ...emptyCredits(entries),
    ...dangling(entries, facts, ids),
    ...facts.flatMap(disordered),
    ...(faults.length > 0 ? [] : uncited(entries, facts)),
  ];
}

function factsIn(entries: Entries): Located<readonly AnyClaim[]>[] {
  return (Object.keys(entries) as FileName[]).flatMap((file) => entries[file].flatMap(({ path, record }) => factsBelow(file, path, record)));
}

function factsBelow(file: FileName, path: string, value: unknown): Located<readonly AnyClaim[]>[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) return Object.entries(value).flatMap(([key, member]) => factsBelow(file, memberOf(path, key), member));
  if (value.some((member) => typeof member === 'object' && member !== null && 'standing' in member)) return [{ file, path, item: value as AnyClaim[] }];
  return value.flatMap((member, index) => factsBelow(file, memberOf(path, index), member));
}

function repeated(entries: Entries): Fault[] {
  const credits = entries.credits.map(({ path, record }) => ({ path, key: [record.title, record.person, record.as ?? ''].join(' ').trim() }));
  const others = (['titles', 'people', 'sources', 'identifiers'] as const).flatMap((file) => {
    const keys = entries[file].map(({ path, record }) => ({ path: `${path}.id`, key: record.id }));
    return twice(keys).map(({ path, key }) => faultAt(file, path, 'an id that no other record has', key));
  });
  return [...others, ...twice(credits).map(({ path, key }) => faultAt('credits', path, 'title, person and role that no other credit has', key))];
}

function twice<T extends { readonly key: string }>(keys: readonly T[]): T[] {
  return keys.filter(({ key }, index) => keys.findIndex((other) => other.key === key) < index);
}

function emptyCredits({ credits }: Entries): Fault[] {
  return credits
    .filter(({ record: { character, billing, role, final } }) => !(character ?? billing ?? role ?? final))
    .map(({ path }) => faultAt('credits', path, 'a claim: a character, a place in the billing, a role', undefined));
}

function dangling(entries: Entries, facts: readonly Located<readonly AnyClaim[]>[], ids: Sorted['ids']): Fault[] {
  const wanted = [...facts.flatMap(citations), ...creditReferences(entries), ...crewReferences(entries), ...identified(entries)];
  return wanted
    .filter(({ item }) => !ids[item.of].has(item.id))
    .map(({ file, path, item }) => faultAt(file, path, `an id in ${item.of}.json`, item.id, ids[item.of]));
}

type Reference = Located<{ readonly of: FileName; readonly id: string }>;

function citations({ file, path, item: claims }: Located<readonly AnyClaim[]>): Reference[] {
  return claims.flatMap(({ source, reveals }, index) => [
    { file, path: `${memberOf(path, index)}.source`, item: { of: 'sources' as const, id: source } },
    ...(reveals ? [{ file, path: `${memberOf(path, index)}.reveals.title`, item: { of: 'titles' as const, id: reveals.title } }] : []),
  ]);
}

function creditReferences({ credits }: Entries): Reference[] {
  const file = 'credits';
  return credits.flatMap(({ path, record: { title, person, reveals } }) => [
    { file, path: `${path}.title`, item: { of: 'titles' as const, id: title } },
    { file, path: `${path}.person`, item: { of: 'people' as const, id: person } },
    ...(reveals ? [{ file, path: `${path}.reveals.title`, item: { of: 'titles' as const, id: reveals.title } } as const] : []),
  ]);
}

function crewReferences({ titles }: Entries): Reference[] {
  return titles.flatMap(({ path, record }) =>
    Object.entries(record.crew ?? {}).flatMap(([job, fact]) =>
      fact.flatMap(({ value }, claim) =>
        value.map((id, index) => ({ file: 'titles' as const, path: memberOf(`${memberOf(`${path}.crew.${job}`, claim)}.value`, index), item: { of: 'people' as const, id } })),
      ),
    ),
  );
}

function identified({ identifiers }: Entries): Reference[] {
  return identifiers.map(({ path, record }) => ({ file: 'identifiers', path: `${path}.id`, item: { of: 'titles', id: record.id } }));
}

/** A claim without a day counts as oldest, so it comes first. */
function disordered({ file, path, item: claims }: Located<readonly AnyClaim[]>): Fault[] {
  return claims.flatMap(({ known }, index) => {
    const before = claims[index - 1]?.known ?? '';
    return (known ?? '') < before ? [faultAt(file, `${memberOf(path, index)}.known`, `a day not before ${before}`, known)] : [];
  });
}

function uncited({ sources }: Entries, facts: readonly Located<readonly AnyClaim[]>[]): Fault[] {
  const cited = new Set(facts.flatMap(({ item }) => item.map(({ source }) => source)));
  return sources
    .filter(({ record }) => !cited.has(record.id))
    .map(({ path, record }) => faultAt('sources', `${path}.id`, 'a source that a claim cites', record.id));
}
