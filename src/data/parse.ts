/**
 * The border: what was read becomes a catalogue, or every fault with its place. Inside the border, types are trusted.
 */
import type { Catalogue, Claim, Credit, Fact, Person, Title } from '../domain/catalogue.js';
import { checkTogether } from './checks.js';
import { type Entries, sortRecords } from './entries.js';
import type { Fault } from './fault.js';
import type { RecordOf } from './schema.js';

export type Parsed =
  | { readonly case: 'sound'; readonly catalogue: Catalogue }
  | { readonly case: 'faulty'; readonly faults: readonly Fault[] };

/** Checks a dataset, given as an object with one list of records a file, and makes a catalogue of it; it never throws. */
export function parse(files: unknown): Parsed {
  const sorted = sortRecords(files);
  const faults = [...sorted.faults, ...checkTogether(sorted)];
  return faults.length > 0 ? { case: 'faulty', faults } : { case: 'sound', catalogue: catalogueOf(sorted.entries) };
}

function catalogueOf({ titles, people, sources, credits }: Entries): Catalogue {
  return {
    titles: new Map(titles.map(({ record }) => [record.id, titleOf(record)])),
    people: new Map(people.map(({ record }) => [record.id, personOf(record)])),
    sources: new Map(sources.map(({ record: { id, publisher } }) => [id, { id, publisher }])),
    credits: credits.map(({ record }) => creditOf(record)),
    stubs: [],
  };
}

/** A claim as it was written by hand: its day may be null, and a note tells other authors what made it so. */
interface Written<T> {
  readonly value: T;
  readonly known: string | null;
  readonly source: string;
  readonly standing: RecordOf<'titles'>['name'][number]['standing'];
  readonly reveals?: RecordOf<'credits'>['reveals'] & object;
  readonly note?: string;
}

function factOf<T>(written: readonly Written<T>[] | undefined): Fact<T> {
  return (written ?? []).map(({ value, known, source, standing, reveals }): Claim<T> => {
    return { value, ...(known === null ? {} : { known }), source, standing, ...(reveals ? { reveals } : {}) };
  });
}

function titleOf({ id, kind, crew, releases, palette, ...facts }: RecordOf<'titles'>): Title {
  return {
    id,
    kind,
    name: factOf(facts.name),
    status: factOf(facts.status),
    runtime: factOf(facts.runtime),
    rating: factOf(facts.rating),
    distributor: factOf(facts.distributor),
    logline: factOf(facts.logline),
    crew: Object.fromEntries(Object.entries(crew ?? {}).map(([job, fact]) => [job, factOf(fact)])),
    releases: (releases ?? []).map((release) => ({ ...release, date: factOf(release.date) })),
    ...(palette ? { palette } : {}),
  };
}

function creditOf({ character, billing, role, final, ...credit }: RecordOf<'credits'>): Credit {
  return { ...credit, character: factOf(character), billing: factOf(billing), role: factOf(role), final: factOf(final) };
}

function personOf({ id, name, born, died }: RecordOf<'people'>): Person {
  return { id, name: factOf(name), born: factOf(born), died: factOf(died) };
}
