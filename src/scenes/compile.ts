/**
 * Compiles titles: runs the rules for every day on which something changes, and keeps a row for each different result.
 */
import { castOf } from '../domain/people/billing.js';
import { type Catalogue, channels, type Credit, type Release, type Title } from '../domain/ledger/catalogue.js';
import { changesUntil } from '../domain/ledger/read-fact.js';
import { channelOf, nonReleaseFact, titleFields } from '../domain/ledger/fields.js';
import { posterDesign } from '../domain/media/poster-design.js';
import { posterLines } from '../domain/media/poster-lines.js';
import { redact } from '../domain/spoilers/redact.js';
import { dayText, daysOf, farFuture, factRows, placeIn, revealedBy, runs } from './compile-facts.js';
import { differences, leanTitle, renumbered } from './compile-lean.js';
import { namesOfPeople, yearsOfCrew } from './compile-people.js';
import { compilePlots } from './compile-plots.js';
import type { CompiledCast, CompiledChange, CompiledFields, CompiledRelease, CompiledRest, CompiledPlots, CompiledTitle, CompiledTitles, CompiledVariant, OtherTitles } from './compiled.js';
import { changeRow, dayOf, lineRow, type Numbering, stubRow, trimmed } from './compile-rows.js';
import type { NonReleaseField } from './scene.js';

export interface Compiled {
  /** The titles that the script carries. */
  readonly titles: CompiledTitles;
  readonly others: OtherTitles;
  /** All rows of fields and releases, for widgets that show more than cards. */
  readonly fields: CompiledFields;
  readonly plots: CompiledPlots;
}

/** Compiles all titles of a whole catalogue. `carried` are the ids of the titles in the script; they may reveal only one another's plots. */
export function compile(catalogue: Catalogue, carried: readonly string[]): Compiled {
  const people = namesOfPeople(catalogue, carried);
  // Source 0 stands for no source; rows leave it out.
  const cited = [''];
  const numbering: Numbering = {
    person: (id) => people.ids.indexOf(id),
    source: (id) => placeIn(cited, id),
  };
  const inOrder = [...new Set([...carried, ...catalogue.titles.keys()])];
  const whole = inOrder.map((id) => [id, compileTitle(catalogue, id, numbering)] as const);
  // Sources that cards name are numbered first, so that the other sources can be left out of the script.
  const told = [''];
  const tellFirst = (source: number): number => placeIn(told, cited[source]!);
  const leanOf = (part: typeof whole): typeof whole => part.map(([id, title]) => [id, renumbered(leanTitle(title), tellFirst)] as const);
  const first = { titles: leanOf(whole.slice(0, carried.length)), ...publishersOf(told, catalogue) };
  const others = { titles: leanOf(whole.slice(carried.length)), ...publishersOf(told, catalogue) };
  const full = whole.map(([id, title]) => [id, renumbered(title, tellFirst)] as const);
  return {
    titles: { day: dayOf(catalogue.edition?.day), ...first, titles: textsOf(first.titles, (title) => title), people: people.compiled.slice(0, people.carried) },
    others: { ...others, titles: textsOf(others.titles, (title) => title), people: people.compiled.slice(people.carried, people.usual) },
    fields: { people: people.compiled.filter((_, index) => index >= people.carried && people.inCrew.has(people.ids[index]!)), titles: textsOf(full, restOf), ...publishersOf(told, catalogue), years: yearsOfCrew(catalogue) },
    plots: compilePlots(catalogue),
  };
}

/** The fields and releases of a title with their variants; the casts of variants are in `titles` and `others`. */
function restOf({ kind, fields, releases, reveals, seen = {} }: CompiledTitle): CompiledRest {
  const variants = Object.entries(seen).map(([mask, { cast: _, ...part }]) => [mask, part] as const).filter(([, part]) => Object.keys(part).length > 0);
  return { ...(kind && { kind }), fields, releases, ...(variants.length > 0 && { reveals, seen: Object.fromEntries(variants) }) };
}

function textsOf(titles: readonly (readonly [id: string, title: CompiledTitle])[], of: (title: CompiledTitle) => object): Readonly<Record<string, string>> {
  return Object.fromEntries(titles.map(([id, title]) => [id, JSON.stringify(of(title))]));
}

/** Publishers, each once, and the index of each source's publisher. */
function publishersOf(sources: readonly string[], catalogue: Catalogue): Pick<CompiledTitles, 'publishers' | 'sources'> {
  const names = sources.map((id) => catalogue.sources.get(id)?.publisher ?? id);
  const publishers = [...new Set(names)];
  const numbers = names.map((name) => publishers.indexOf(name));
  return { publishers, sources: numbers.every((publisher, source) => publisher === source) ? [] : numbers };
}

/** Compiles a title for readers who have seen none of the titles that it reveals, with the differences for other readers. */
export function compileTitle(catalogue: Catalogue, id: string, numbering: Numbering): CompiledTitle {
  const reveals = [...revealedBy([catalogue.titles.get(id), catalogue.credits.filter(({ title }) => title === id)])];
  const pool: string[] = [];
  const forSeen = (mask: number): CompiledTitle => {
    const seen = new Set(reveals.filter((_, index) => mask & (2 ** index)));
    return compileFor(redact(catalogue, 'seen', seen), catalogue, id, numbering, pool);
  };
  const base = forSeen(0);
  const seen: Record<number, CompiledVariant> = {};
  for (let mask = 1; mask < 2 ** reveals.length; mask++) seen[mask] = differences(forSeen(mask), base);
  return { ...base, pool: pool.map((line) => JSON.parse(line) as CompiledTitle['pool'][number]), ...(reveals.length > 0 && { reveals, seen }) };
}

function compileFor(catalogue: Catalogue, whole: Catalogue, id: string, numbering: Numbering, pool: string[]): CompiledTitle {
  const title = catalogue.titles.get(id)!;
  const fields = titleFields.filter((field): field is NonReleaseField => channelOf(field) === undefined).flatMap((field) => {
    const rows = factRows(nonReleaseFact(catalogue, title, field), numbering);
    return rows.length > 0 || (field === 'director' && title.crew.director) ? [[field, rows] as const] : [];
  });
  const ratings = (title.ratings ?? []).map(({ region }) => `rating-${region}` as const).map((field) => [field, factRows(nonReleaseFact(catalogue, title, field), numbering)] as const);
  const names = [...new Set(title.name.flatMap((claim) => ('value' in claim ? [claim.value] : [])))];
  return {
    ...(title.kind !== 'film' && { kind: title.kind }),
    ...posterDesign(title),
    lines: Object.fromEntries(names.map((name) => [name, posterLines(name)])),
    fields: Object.fromEntries([...fields, ...ratings]),
    releases: title.releases.flatMap((release) => compileRelease(release, numbering)),
    pool: [],
    cast: castRows(catalogue, whole, title, numbering, pool),
  };
}

function compileRelease(release: Release, numbering: Numbering): CompiledRelease[] {
  const { region, channel, date, place } = release;
  const claims = [...date, ...place];
  if (claims.length === 0) return [];
  const from = Math.min(...daysOf(claims));
  const changes = changesUntil(date, farFuture).map((change): CompiledChange => changeRow(change));
  return [trimmed([region, channels.indexOf(channel), from, factRows(date, numbering), factRows(place, numbering), changes])];
}

/** The cast on every day on which it or its details change. Equal lines are stored once, in `pool`. */
function castRows(catalogue: Catalogue, whole: Catalogue, title: Title, numbering: Numbering, pool: string[]): CompiledCast[] {
  const credits = whole.credits.filter((credit) => credit.title === title.id);
  const isAlike = (one: Credit): boolean => credits.some((credit) => credit.as === one.as && credit.person === one.person);
  const people = credits.flatMap(({ person }) => whole.people.get(person) ?? []);
  const days = daysOf([...credits, ...whole.credits.filter(isAlike), ...people]);
  const rows = days.map((day): CompiledCast => {
    const { entries, stubs } = castOf(catalogue, title.id, { day: dayText(day) });
    const lines = entries.map((entry) => placeIn(pool, JSON.stringify(lineRow(entry, numbering))));
    return trimmed([day, lines, stubs.map(stubRow)]);
  });
  return runs(rows).filter((row, index) => index > 0 || row.length > 1);
}
