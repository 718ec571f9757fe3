/**
 * Packs a catalogue into the wire form, in the order in which `unpack` reads it.
 */
import { type Catalogue, channels, type Claim, type Credit, crewJobs, type Fact, type Person, posterFills, type Reveals, roleKinds, type Title } from '../../domain/ledger/catalogue.js';
import { guardedKinds } from '../../domain/ledger/record-kinds.js';
import { standings, statuses, titleKinds } from '../../domain/ledger/closed-lists.js';
import { slugify } from '../../domain/ledger/slugify.js';
import { hiddenBasis, revealingBasis, type Wire } from './wire-reader.js';
import { type WireWriter, writerOf } from './wire-writer.js';

interface Desk extends WireWriter {
  readonly label: (text: string) => void;
  readonly id: (text: string) => void;
  readonly person: (id: string) => void;
  readonly facts: <T>(facts: readonly Fact<T>[], write: (value: T) => void) => void;
}

/** Packs a catalogue into a JSON value. Left out: sources without a publisher, sources that no claim cites (unless in `sources`), and people without a name. */
export function pack(catalogue: Catalogue, sources: readonly string[] = []): Wire {
  const bases = new Map<string, Claim<unknown>>();
  // A first, discarded run collects the bases, which come before the records, in the order in which the records use them.
  writeRecords(catalogue, deskOn(writerOf(), (claim) => void bases.set(keyOf(claim), claim)));
  const writer = writerOf();
  const basis = writer.recent(() => undefined);
  const desk = deskOn(writer, (claim) => {
    basis(keyOf(claim));
  });
  writeBases(catalogue, [...bases.values()], sources, desk);
  writeRecords(catalogue, desk);
  return writer.wire();
}

function deskOn(writer: WireWriter, basis: (claim: Claim<unknown>) => void): Desk {
  const facts: Desk['facts'] = (all, write) => {
    const claims = all.flat();
    for (const fact of all) writer.count(fact.length);
    for (const claim of claims) basis(claim);
    for (const claim of claims) if (!('hidden' in claim)) write(claim.value);
  };
  return { ...writer, label: writer.recent(writer.word), id: writer.recent(writer.word), person: writer.recent(() => undefined), facts };
}

function keyOf(claim: Claim<unknown>): string {
  return JSON.stringify('hidden' in claim ? [claim.known, claim.hidden] : [claim.known, claim.source, claim.standing, claim.reveals]);
}

function publisherOf(catalogue: Catalogue, source: string): string {
  return catalogue.sources.get(source)?.publisher ?? '';
}

/** The day at the end of a source's id, where the rest of the id is the slug of the publisher's name. */
function dayIn(catalogue: Catalogue, source: string): string | undefined {
  const [tail, day] = /-(2\d{3}(?:-\d{2}){0,2})$/.exec(source) ?? [];
  return tail !== undefined && slugify(publisherOf(catalogue, source)) + tail === source ? day : undefined;
}

function writeSources(catalogue: Catalogue, sources: ReadonlySet<string>, { count, date, word, label }: Desk): void {
  count(sources.size);
  for (const source of sources) label(publisherOf(catalogue, source));
  for (const source of sources) {
    const day = dayIn(catalogue, source);
    const suggested = slugify(publisherOf(catalogue, source)) === source;
    count(day === undefined ? (suggested ? 0 : 2) : 1);
    if (day !== undefined) date(day);
    else if (!suggested) word(source);
  }
}

function writeBases(catalogue: Catalogue, bases: readonly Claim<unknown>[], others: readonly string[], desk: Desk): void {
  const { count, date } = desk;
  writeSources(catalogue, new Set([...bases.flatMap((claim) => ('hidden' in claim ? [] : [claim.source])), ...others]), desk);
  const reference = desk.recent<string>(() => undefined);
  const dating = (claim: Claim<unknown>): number => {
    if (claim.known === ('hidden' in claim ? undefined : dayIn(catalogue, claim.source))) return 0;
    return claim.known === undefined ? 1 : 2;
  };
  count(bases.length);
  for (const claim of bases) count(numberOf(claim) + standings.length * dating(claim));
  for (const claim of bases) {
    if (!('hidden' in claim)) reference(claim.source);
    if (dating(claim) > 1) date(claim.known ?? '');
    writeReveals('hidden' in claim ? claim.hidden : claim.reveals, desk);
  }
}

function numberOf(claim: Claim<unknown>): number {
  if ('hidden' in claim) return hiddenBasis;
  return standings.indexOf(claim.standing) + (claim.reveals ? revealingBasis : 0);
}

function writeReveals(reveals: Reveals | undefined, { id, count }: Desk): void {
  if (!reveals) return;
  id(reveals.title);
  count(reveals.level);
}

function writeRecords(catalogue: Catalogue, desk: Desk): void {
  const titles = [...catalogue.titles.values()];
  writePeople(peopleOf(catalogue), desk);
  writeCredits(catalogue.credits, desk);
  writeTitles(titles, desk);
  writeCrew(titles, desk);
  writeReleases(titles, desk);
  writeRatings(titles, desk);
  for (const { palette } of titles) desk.word(palette?.join(' ') ?? '');
  for (const { motif } of titles) desk.word(motif ? posterFills.map((fill) => motif[fill] ?? '').join(';') : '');
  desk.count(catalogue.stubs.length);
  for (const { record, title, reveals, known } of catalogue.stubs) {
    desk.count(guardedKinds.indexOf(record));
    desk.id(title);
    writeReveals(reveals, desk);
    desk.word(known ?? '');
  }
}

function peopleOf({ people, credits, titles }: Catalogue): Person[] {
  const crew = [...titles.values()].flatMap((title) => crewJobs.flatMap((job) => title.crew[job] ?? []));
  const named = crew.flatMap((claim) => ('hidden' in claim ? [] : claim.value));
  const ids = new Set([...credits.map(({ person }) => person), ...named, ...people.keys()]);
  return [...ids].map((id) => people.get(id) ?? { id, name: [], born: [], died: [] });
}

function writePeople(people: readonly Person[], { count, date, word, facts }: Desk): void {
  count(people.length);
  facts(people.map(({ name }) => name), word);
  for (const { id, name: [claim] } of people) {
    const suggested = claim && 'value' in claim && slugify(claim.value) === id;
    count(suggested ? 0 : 1);
    if (!suggested) word(id);
  }
  facts(people.map(({ born }) => born), date);
  facts(people.map(({ died }) => died), date);
}

function writeCredits(credits: readonly Credit[], desk: Desk): void {
  const { count, label, facts } = desk;
  count(credits.length);
  for (const { title } of credits) desk.id(title);
  for (const { person } of credits) desk.person(person);
  facts(credits.map(({ character }) => character), (name) => {
    label(name ?? '');
  });
  for (const credit of credits) writeRole(credit, desk);
  facts(credits.map(({ billing }) => billing), count);
  facts(credits.map(({ role }) => role), indexIn(roleKinds, desk));
  facts(credits.map(({ final }) => final), indexIn([false, true], desk));
  for (const { reveals } of credits) {
    count(reveals ? 1 : 0);
    writeReveals(reveals, desk);
  }
}

/** Writes 0 for no role id, 1 for any id, 2 for the slug of the newest name. */
function writeRole({ as, character }: Credit, { count, id }: Desk): void {
  const newest = character.at(-1);
  const suggested = newest && 'value' in newest && slugify(String(newest.value)) === as;
  count(suggested ? 2 : as === undefined ? 0 : 1);
  if (as !== undefined && !suggested) id(as);
}

function indexIn<T>(list: readonly T[], { count }: Desk): (item: T) => void {
  return (item) => {
    count(list.indexOf(item));
  };
}

function writeTitles(titles: readonly Title[], desk: Desk): void {
  const { count, word, label, id, facts } = desk;
  count(titles.length);
  for (const title of titles) id(title.id);
  for (const { kind } of titles) count(titleKinds.indexOf(kind));
  facts(titles.map(({ name }) => name), word);
  facts(titles.map(({ status }) => status), indexIn(statuses, desk));
  facts(titles.map(({ runtime }) => runtime), count);
  facts(titles.map(({ rating }) => rating), label);
  facts(titles.map(({ distributor }) => distributor), label);
  facts(titles.map(({ logline }) => logline), word);
}

function writeCrew(titles: readonly Title[], { count, person, facts }: Desk): void {
  const crews = titles.map(({ crew }) => crewJobs.flatMap((job) => (crew[job] ? [{ job, fact: crew[job] }] : [])));
  for (const crew of crews) count(crew.length);
  for (const { job } of crews.flat()) count(crewJobs.indexOf(job));
  facts(crews.flat().map(({ fact }) => fact), (people) => {
    count(people.length);
    for (const id of people) person(id);
  });
}

function writeReleases(titles: readonly Title[], { count, date, label, facts }: Desk): void {
  for (const title of titles) count(title.releases.length);
  const releases = titles.flatMap((title) => title.releases);
  for (const { region } of releases) label(region);
  for (const { channel } of releases) count(channels.indexOf(channel));
  facts(releases.map(({ place }) => place), label);
  facts(releases.map((release) => release.date), date);
}

function writeRatings(titles: readonly Title[], { count, label, facts }: Desk): void {
  for (const { ratings = [] } of titles) count(ratings.length);
  const all = titles.flatMap(({ ratings = [] }) => ratings);
  for (const { region } of all) label(region);
  facts(all.map(({ certificate }) => certificate), label);
}
