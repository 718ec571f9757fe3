/**
 * Writes a catalogue for the wire: each column where the reader looks for it, records in the order of their first use.
 */
import {
  type Catalogue, channels, type Claim, type Credit, crewJobs, type Fact, type Person, type Reveals, roleKinds, standings, statuses,
  type Title, titleKinds,
} from '../domain/catalogue.js';
import { suggestedId } from './suggested-id.js';
import { hiddenBasis, revealingBasis, type Wire } from './wire-reader.js';
import { type WireWriter, writerOf } from './wire-writer.js';

interface Desk extends WireWriter {
  readonly label: (text: string) => void;
  readonly id: (text: string) => void;
  readonly person: (id: string) => void;
  readonly facts: <T>(facts: readonly Fact<T>[], write: (value: T) => void) => void;
}

/** Turns a catalogue into a value for JSON. A source that no claim cites, or without a publisher, is left out; so is a person without a name. */
export function pack(catalogue: Catalogue): Wire {
  const bases = new Map<string, Claim<unknown>>();
  writeRecords(catalogue, deskOn(writerOf(), (claim) => bases.set(keyOf(claim), claim)));
  const writer = writerOf();
  const basis = writer.recent(() => undefined);
  const desk = deskOn(writer, (claim) => basis(keyOf(claim)));
  writeBases(catalogue, [...bases.values()], desk);
  writeRecords(catalogue, desk);
  return writer.wire();
}

function deskOn(writer: WireWriter, basis: (claim: Claim<unknown>) => void): Desk {
  const facts: Desk['facts'] = (all, write) => {
    const claims = all.flat();
    all.forEach((fact) => writer.count(fact.length));
    claims.forEach(basis);
    claims.forEach((claim) => 'hidden' in claim || write(claim.value));
  };
  return { ...writer, label: writer.recent(writer.word), id: writer.recent(writer.word), person: writer.recent(() => undefined), facts };
}

function keyOf(claim: Claim<unknown>): string {
  return 'hidden' in claim ? JSON.stringify([claim.known, claim.hidden]) : JSON.stringify([claim.known, claim.source, claim.standing, claim.reveals]);
}

/** The day that stands at the end of a source's id, where the rest is what the publisher's name suggests. */
function dayIn(catalogue: Catalogue, source: string): string | undefined {
  const [tail, day] = /-(2\d{3}(?:-\d{2}){0,2})$/.exec(source) ?? [];
  return tail !== undefined && suggestedId(catalogue.sources.get(source)?.publisher ?? '') + tail === source ? day : undefined;
}

function writeBases(catalogue: Catalogue, bases: readonly Claim<unknown>[], desk: Desk): void {
  const { count, date, word, label } = desk;
  const sources = [...new Set(bases.flatMap((claim) => ('hidden' in claim ? [] : [claim.source])))];
  count(sources.length);
  sources.forEach((source) => label(catalogue.sources.get(source)?.publisher ?? ''));
  for (const source of sources) {
    const day = dayIn(catalogue, source);
    const suggested = suggestedId(catalogue.sources.get(source)?.publisher ?? '') === source;
    count(day === undefined ? (suggested ? 0 : 2) : 1);
    if (day !== undefined) date(day);
    else if (!suggested) word(source);
  }
  const reference = desk.recent(() => undefined);
  const dating = (claim: Claim<unknown>): number => {
    if (claim.known === ('hidden' in claim ? undefined : dayIn(catalogue, claim.source))) return 0;
    return claim.known === undefined ? 1 : 2;
  };
  count(bases.length);
  bases.forEach((claim) => count(numberOf(claim) + standings.length * dating(claim)));
  for (const claim of bases) {
    if (!('hidden' in claim)) reference(claim.source);
    if (dating(claim) > 1) date(claim.known!);
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
  titles.forEach(({ palette }) => desk.word(palette?.join(' ') ?? ''));
  desk.count(catalogue.stubs.length);
  for (const { title, reveals } of catalogue.stubs) {
    desk.id(title);
    writeReveals(reveals, desk);
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
    const suggested = claim && 'value' in claim && suggestedId(claim.value) === id;
    count(suggested ? 0 : 1);
    if (!suggested) word(id);
  }
  facts(people.map(({ born }) => born), date);
  facts(people.map(({ died }) => died), date);
}

function writeCredits(credits: readonly Credit[], desk: Desk): void {
  const { count, label, id, person, facts } = desk;
  count(credits.length);
  credits.forEach((credit) => id(credit.title));
  credits.forEach((credit) => person(credit.person));
  facts(credits.map(({ character }) => character), (name) => label(name ?? ''));
  credits.forEach((credit) => writeRole(credit, desk));
  let place = 0;
  facts(credits.map(({ billing }) => billing), (value) => {
    count(Math.max(0, value - place));
    if (value <= place) count(value);
    place = value;
  });
  facts(credits.map(({ role }) => role), (role) => count(roleKinds.indexOf(role)));
  facts(credits.map(({ final }) => final), (final) => count(Number(final)));
  for (const { reveals } of credits) {
    count(reveals ? 1 : 0);
    writeReveals(reveals, desk);
  }
}

/** 0 no role id, 1 any, 2 the one that the newest name suggests. */
function writeRole({ as, character }: Credit, { count, id }: Desk): void {
  const newest = character.at(-1);
  if (as === undefined) return count(0);
  if (newest && 'value' in newest && suggestedId(String(newest.value)) === as) return count(2);
  count(1);
  id(as);
}

function writeTitles(titles: readonly Title[], { count, word, label, id, facts }: Desk): void {
  count(titles.length);
  titles.forEach((title) => id(title.id));
  titles.forEach(({ kind }) => count(titleKinds.indexOf(kind)));
  facts(titles.map(({ name }) => name), word);
  facts(titles.map(({ status }) => status), (status) => count(statuses.indexOf(status)));
  facts(titles.map(({ runtime }) => runtime), count);
  facts(titles.map(({ rating }) => rating), label);
  facts(titles.map(({ distributor }) => distributor), label);
  facts(titles.map(({ logline }) => logline), word);
}

function writeCrew(titles: readonly Title[], { count, person, facts }: Desk): void {
  const crews = titles.map(({ crew }) => crewJobs.flatMap((job) => (crew[job] ? [{ job, fact: crew[job] }] : [])));
  crews.forEach((crew) => count(crew.length));
  crews.flat().forEach(({ job }) => count(crewJobs.indexOf(job)));
  facts(crews.flat().map(({ fact }) => fact), (people) => {
    count(people.length);
    people.forEach(person);
  });
}

function writeReleases(titles: readonly Title[], { count, date, label, facts }: Desk): void {
  titles.forEach((title) => count(title.releases.length));
  const releases = titles.flatMap((title) => title.releases);
  releases.forEach(({ region }) => label(region));
  releases.forEach(({ channel }) => count(channels.indexOf(channel)));
  releases.forEach(({ place }) => label(place ?? ''));
  facts(releases.map((release) => release.date), date);
}
