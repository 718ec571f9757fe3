/**
 * Finds faults between records: repeated ids, references to missing records, claims out of order, uncited sources.
 */
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import type { Entries, CheckedRecords, StepGenerator } from './check-records.js';
import { type Fault, faultAt, isSuggested, memberPath } from './fault.js';
import type { FileName, RecordOf } from './schema.js';

type AnyClaim = RecordOf<'terms'>['name'][number];
interface Located<T> {
  readonly file: FileName;
  readonly path: string;
  readonly item: T;
}

/** The kinds of record that others refer to. */
export type ReferableKind = 'titles' | 'people' | 'sources' | 'characters' | 'events';
/** The ids that a reference may name. */
export type Ids = Readonly<Record<ReferableKind, ReadonlySet<string>>>;

/** The ids of a dataset and of the catalogue that it is laid over; ids of titles also count as ids of events. */
export function idsOf(entries: Entries, base: Catalogue | undefined): Ids {
  const ids = (kind: ReferableKind): Set<string> => new Set([...(base?.[kind].keys() ?? []), ...entries[kind].map(({ record }) => record.id)]);
  const [titles, people] = [ids('titles'), ids('people')];
  // A character may exist only in a credit; the credit's title and person must exist then.
  const credits = entries.credits.filter(({ record }) => titles.has(record.title) && people.has(record.person));
  const roles = [...credits.map(({ record }) => record.as), ...(base?.credits ?? []).map((credit) => credit.as)];
  return { titles, people, sources: ids('sources'), characters: new Set([...ids('characters'), ...roles.filter((role) => role !== undefined)]), events: new Set([...ids('events'), ...titles]) };
}

/** Finds faults between valid records; yields between the kinds of fault. */
export function* checkTogether({ entries, faults }: CheckedRecords, ids: Ids, base?: Catalogue): StepGenerator<Fault[]> {
  const facts = factsIn(entries);
  yield entries.credits.length;
  const told = new Set(faults.map(({ path }) => /^\w+\[\d+\]/.exec(path)?.[0] ?? ''));
  const found = [...repeated(entries), ...[...empty(entries), ...nameless(entries, base)].filter(({ record }) => !told.has(record)).map(({ fault }) => fault)];
  yield entries.credits.length;
  const cited = dangling(facts.flatMap(citations), ids);
  yield entries.credits.length;
  const named = dangling(references(entries), ids);
  yield entries.credits.length;
  const late = facts.flatMap(disordered);
  yield entries.credits.length;
  const all = [...found, ...cited, ...named, ...late];
  return faults.length > 0 ? all : [...all, ...uncited(entries, facts)];
}

function factsIn(entries: Entries): Located<readonly AnyClaim[]>[] {
  return (Object.keys(entries) as FileName[]).flatMap((file) => entries[file].flatMap(({ path, record }) => factsBelow(file, path, record)));
}

function factsBelow(file: FileName, path: string, value: unknown): Located<readonly AnyClaim[]>[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) return Object.entries(value).flatMap(([key, member]) => factsBelow(file, memberPath(path, key), member));
  if (value.some((member) => typeof member === 'object' && member !== null && 'standing' in member)) return [{ file, path, item: value as AnyClaim[] }];
  return value.flatMap((member, index) => factsBelow(file, memberPath(path, index), member));
}

function repeated(entries: Entries): Fault[] {
  const { credits, ...others } = entries;
  const keys = credits.map(({ path, record }) => ({ path, key: [record.title, record.person, record.as ?? ''].join(' ').trim() }));
  const faults = (Object.keys(others) as (keyof typeof others)[]).flatMap((file) => {
    const ids = entries[file].map(({ path, record }) => ({ path: `${path}.id`, key: record.id }));
    return twice(ids).map(({ path, key }) => faultAt(file, path, 'an id that no other record has', key));
  });
  return [...faults, ...twice(keys).map(({ path, key }) => faultAt('credits', path, 'title, person and role that no other credit has', key))];
}

function twice<T extends { readonly key: string }>(keys: readonly T[]): T[] {
  const seen = new Set<string>();
  return keys.filter(({ key }) => seen.size === seen.add(key).size);
}

/** Something missing in a record; if the record has faults, the missing part may have been removed for them. */
interface Lack {
  readonly record: string;
  readonly fault: Fault;
}

function empty({ credits, characters }: Entries): Lack[] {
  return [
    ...credits
      .filter(({ record: { character, billing, role, final } }) => !(character ?? billing ?? role ?? final))
      .map(({ path }) => ({ record: path, fault: faultAt('credits', path, 'a claim: a character, a place in the billing, a role', undefined) })),
    ...characters
      .filter(({ record: { name, aliases, allegiance, fate } }) => !(name ?? aliases ?? allegiance ?? fate))
      .map(({ path }) => ({ record: path, fault: faultAt('characters', path, 'a claim: a name, aliases, an allegiance, a fate', undefined) })),
  ];
}

/** Finds records without a name; a record laid over another may leave its name out. */
function nameless(entries: Entries, base: Catalogue | undefined): Lack[] {
  return (['titles', 'people', 'characters'] as const).flatMap((file) =>
    entries[file]
      .filter(({ record }) => !record.name && !base?.[file].has(record.id))
      .map(({ path }) => ({ record: path, fault: faultAt(file, `${path}.name`, 'a list of claims', undefined) })),
  );
}

type Reference = Located<{ readonly of: ReferableKind; readonly id: string }>;

function dangling(all: readonly Reference[], ids: Ids): Fault[] {
  const lost = all.filter(({ item: { of, id } }) => !ids[of].has(id));
  return lost.map(({ file, path, item: { of, id } }, index) => faultAt(file, path, `an id in ${of}`, id, isSuggested(index, ids[of].size) ? ids[of] : []));
}

function citations({ file, path, item: claims }: Located<readonly AnyClaim[]>): Reference[] {
  return claims.flatMap(({ source, reveals }, index) => [
    { file, path: `${memberPath(path, index)}.source`, item: { of: 'sources' as const, id: source } },
    ...(reveals ? [{ file, path: `${memberPath(path, index)}.reveals.title`, item: { of: 'titles' as const, id: reveals.title } }] : []),
  ]);
}

/** The fields that refer to other records, with the kind of record referred to. */
const referring: { readonly [F in FileName]?: Readonly<Record<string, ReferableKind>> } = {
  credits: { title: 'titles', person: 'people' },
  money: { id: 'titles' },
  events: { title: 'titles', characters: 'characters' },
  bounties: { on: 'characters' },
  quotes: { person: 'people', title: 'titles' },
  questions: { title: 'titles' },
  videos: { title: 'titles' },
  articles: { title: 'titles', source: 'sources' },
  identifiers: { id: 'titles' },
};

function references(entries: Entries): Reference[] {
  const fields = (Object.keys(referring) as FileName[]).flatMap((file) =>
    entries[file].flatMap(({ path, record }) => Object.entries(referring[file] ?? {}).flatMap(([field, of]) => named(file, `${path}.${field}`, (record as Record<string, unknown>)[field], of))),
  );
  const revealed = (Object.keys(entries) as FileName[]).flatMap((file) =>
    entries[file].flatMap(({ path, record }) => ('reveals' in record ? named(file, `${path}.reveals.title`, record.reveals.title, 'titles') : [])),
  );
  return [...fields, ...revealed, ...crewReferences(entries), ...placingReferences(entries)];
}

function named(file: FileName, path: string, value: unknown, of: ReferableKind): Reference[] {
  if (Array.isArray(value)) return value.flatMap((id, index) => named(file, memberPath(path, index), id, of));
  return typeof value === 'string' ? [{ file, path, item: { of, id: value } }] : [];
}

function crewReferences({ titles }: Entries): Reference[] {
  return titles.flatMap(({ path, record }) =>
    Object.entries(record.crew ?? {}).flatMap(([job, fact]) => fact.flatMap(({ value }, claim) => named('titles', `${memberPath(`${path}.crew.${job}`, claim)}.value`, value, 'people'))),
  );
}

function placingReferences({ events }: Entries): Reference[] {
  return events.flatMap(({ path, record }) =>
    (record.placing ?? []).flatMap(({ value: { gap: _, ...lists } }, claim) =>
      Object.entries(lists).flatMap(([relation, ids]) => named('events', `${memberPath(`${path}.placing`, claim)}.value.${relation}`, ids, 'events')),
    ),
  );
}

/** Finds claims that come after newer ones; a claim without a day counts as oldest. */
function disordered({ file, path, item: claims }: Located<readonly AnyClaim[]>): Fault[] {
  return claims.flatMap(({ known }, index) => {
    const before = claims[index - 1]?.known ?? '';
    return (known ?? '') < before ? [faultAt(file, `${memberPath(path, index)}.known`, `a day not before ${before}`, known)] : [];
  });
}

function uncited({ sources, articles }: Entries, facts: readonly Located<readonly AnyClaim[]>[]): Fault[] {
  const cited = new Set([...facts.flatMap(({ item }) => item.map(({ source }) => source)), ...articles.map(({ record }) => record.source)]);
  return sources
    .filter(({ record }) => !cited.has(record.id))
    .map(({ path, record }) => faultAt('sources', `${path}.id`, 'a source that a claim cites', record.id));
}
