/**
 * Unpacks the smallest wire form of a catalogue: columns of words and numbers without keys, with the common properties of claims stored once.
 */
import { type Catalogue, type Channel, channels, type Credit, type CrewJob, crewJobs, type Fact, type GuardedKind, type HiddenClaim, type MarketRating, type Motif, type Palette, posterFills, type Person, type Release, type Reveals, type RoleKind, roleKinds, type SpoilerLevel, type Standing, type StatedClaim, type Status, type Stub, type Title, type TitleKind } from '../../domain/ledger/catalogue.js';
import { emptyCatalogue, guardedKinds } from '../../domain/ledger/record-kinds.js';
import { standings, statuses, titleKinds } from '../../domain/ledger/closed-lists.js';
import { slugify } from '../../domain/ledger/slugify.js';
import { hiddenBasis, readerOf, revealingBasis, type Wire, type WireReader } from './wire-reader.js';

export { pack } from './pack.js';

/** The properties of a claim without its value. */
type Basis = HiddenClaim | Omit<StatedClaim<never>, 'value'>;
type Columns<T> = { readonly [K in keyof T]-?: readonly (T[K] | undefined)[] };

interface Shelf extends WireReader {
  readonly label: () => string;
  readonly id: () => string;
  readonly person: () => string;
  readonly reveals: () => Reveals;
  readonly facts: <T>(length: number, read: () => T) => Fact<T>[];
}

/** Unpacks what {@link pack} wrote. Nothing is checked, because only checked catalogues are packed. */
export function unpack(wire: unknown): Catalogue {
  const reader = readerOf(wire as Wire);
  const { count, many, recent, word } = reader;
  const label = recent(word);
  const id = recent(word);
  const reveals = (): Reveals => ({ title: id(), level: count() as SpoilerLevel });
  const sources = readSources(reader, label);
  const basis = takeFrom(reader, readBases(reader, takeFrom(reader, sources), reveals));
  const facts: Shelf['facts'] = (length, read) =>
    many(length, count)
      .map((claims) => many(claims, basis))
      .map((fact) => fact.map((one) => ('hidden' in one ? one : { value: read(), ...one })));
  const people = readPeople(reader, facts);
  const shelf = { ...reader, label, id, person: takeFrom(reader, people.map((person) => person.id)), reveals, facts };
  const credits = readCredits(shelf);
  const titles = readTitles(shelf);
  const stubs = many(count(), () => withKnown({ record: guardedKinds[count()] as GuardedKind, title: id(), reveals: reveals() }, word()));
  return {
    ...emptyCatalogue,
    titles: byId(titles),
    people: byId(people.filter(({ name }) => name.length > 0)),
    sources: byId(sources.filter(({ publisher }) => publisher).map((source) => ({ id: source.id, publisher: source.publisher }))),
    credits,
    stubs,
  };
}

interface DatedSource {
  readonly id: string;
  readonly publisher: string;
  readonly day: string | undefined;
}

function readSources({ count, date, many, word }: WireReader, label: () => string): DatedSource[] {
  return many(count(), label).map((publisher) => {
    const kind = count();
    const name = slugify(publisher);
    const day = kind === 1 ? date() : undefined;
    return { id: kind > 1 ? word() : day ? `${name}-${day}` : name, publisher, day };
  });
}

function readBases({ count, date, many }: WireReader, source: () => DatedSource, reveals: () => Reveals): Basis[] {
  return many(count(), count).map((kind) => {
    const from = kind < hiddenBasis ? source() : undefined;
    const dating = Math.floor(kind / standings.length) % 3;
    const known = dating > 1 ? date() : dating > 0 ? undefined : from?.day;
    const dated = known === undefined ? {} : { known };
    if (!from) return { hidden: reveals(), ...dated };
    return { ...dated, source: from.id, standing: standings[kind % standings.length] as Standing, ...(kind >= revealingBasis && { reveals: reveals() }) };
  });
}

function readPeople({ count, date, word }: WireReader, facts: Shelf['facts']): Person[] {
  const length = count();
  const name = facts(length, word);
  const id = name.map(([claim]) => (count() > 0 ? word() : slugify((claim as StatedClaim<string>).value)));
  return rowsOf<Person>(length, { id, name, born: facts(length, date), died: facts(length, date) });
}

function readCredits({ count, many, label, id, person, reveals, facts }: Shelf): Credit[] {
  const length = count();
  const title = many(length, id);
  const people = many(length, person);
  const character = facts(length, () => label() || null);
  return rowsOf<Credit>(length, {
    title,
    person: people,
    character,
    as: character.map((fact) => [undefined, id, () => slugify(String((fact.at(-1) as StatedClaim<string | null>).value))][count()]?.()),
    billing: facts(length, count),
    role: facts(length, () => roleKinds[count()] as RoleKind),
    final: facts(length, () => count() > 0),
    reveals: many(length, () => (count() > 0 ? reveals() : undefined)),
  });
}

function readTitles(shelf: Shelf): Title[] {
  const { count, many, word, label, id, facts } = shelf;
  const length = count();
  return rowsOf<Title>(length, {
    id: many(length, id),
    kind: many(length, () => titleKinds[count()] as TitleKind),
    name: facts(length, word),
    status: facts(length, () => statuses[count()] as Status),
    runtime: facts(length, count),
    rating: facts(length, label),
    distributor: facts(length, label),
    logline: facts(length, word),
    crew: readCrew(shelf, length),
    releases: readReleases(shelf, length),
    ratings: readRatings(shelf, length),
    palette: many(length, () => (word() || undefined)?.split(' ') as unknown as Palette),
    motif: many(length, () => motifOf(word())),
  });
}

function motifOf(paths: string): Motif | undefined {
  if (!paths) return undefined;
  const drawn = paths.split(';').map((path, index) => [posterFills[index]!, path] as const);
  return Object.fromEntries(drawn.filter(([, path]) => path));
}

function readCrew({ count, many, person, facts }: Shelf, length: number): Title['crew'][] {
  const sizes = many(length, count);
  const jobs = many(total(sizes), () => crewJobs[count()] as CrewJob);
  const lists = facts(jobs.length, () => many(count(), person));
  return sizes.map((size) => Object.fromEntries(jobs.splice(0, size).map((job) => [job, lists.shift()])));
}

function readReleases({ count, date, many, label, facts }: Shelf, length: number): Release[][] {
  const sizes = many(length, count);
  const all = total(sizes);
  const rows = rowsOf<Release>(all, {
    region: many(all, label),
    channel: many(all, () => channels[count()] as Channel),
    place: facts(all, label),
    date: facts(all, date),
  });
  return sizes.map((size) => rows.splice(0, size));
}

function readRatings({ count, many, label, facts }: Shelf, length: number): (readonly MarketRating[] | undefined)[] {
  const sizes = many(length, count);
  const all = total(sizes);
  const rows = rowsOf<MarketRating>(all, { region: many(all, label), certificate: facts(all, label) });
  return sizes.map((size) => (size > 0 ? rows.splice(0, size) : undefined));
}

function takeFrom<T>({ recent }: WireReader, items: readonly T[]): () => T {
  let next = 0;
  return recent(() => items[next++] as T);
}

function withKnown(stub: Stub, known: string): Stub {
  return known ? { ...stub, known } : stub;
}

/** Records from columns; undefined values are left out. */
function rowsOf<T>(length: number, columns: Columns<T>): T[] {
  const fields: [string, readonly unknown[]][] = Object.entries(columns);
  return Array.from({ length }, (_, row) => Object.fromEntries(fields.filter(([, column]) => column[row] !== undefined).map(([field, column]) => [field, column[row]])) as T);
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function total(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}
