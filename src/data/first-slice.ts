/**
 * The part of the catalogue that cards, countdowns and cast lists show: it is what travels with the library.
 */
import type { Catalogue, Claim, Fact, Title } from '../domain/catalogue.js';
import { shownJobs } from '../domain/fields.js';

/** Leaves out crew that no card names, and sources but for claims that a card may mark as changed: there it says whose they are. */
export function firstSlice(catalogue: Catalogue): Catalogue {
  const titles = mapValues(catalogue.titles, withShownFacts);
  const credits = catalogue.credits.map(unsourced);
  const crew = [...titles.values()].flatMap((title) => Object.values(title.crew).flat());
  const shown = new Set([...credits.map(({ person }) => person), ...crew.flatMap((claim) => ('value' in claim ? claim.value : []))]);
  const people = mapValues(new Map([...catalogue.people].filter(([id]) => shown.has(id))), unsourced);
  return { ...catalogue, titles, people, credits };
}

function withShownFacts(title: Title): Title {
  const { runtime, rating, distributor, releases } = title;
  const crew = shownJobs.flatMap((job) => (title.crew[job] ? [[job, changesSourced(title.crew[job])] as const] : []));
  return {
    ...unsourced(title),
    runtime: changesSourced(runtime),
    rating: changesSourced(rating),
    distributor: changesSourced(distributor),
    crew: Object.fromEntries(crew),
    releases: releases.map((release) => ({ ...release, place: changesSourced(release.place), date: changesSourced(release.date) })),
  };
}

/** A claim that was the first on its field overtakes nothing, so that its source is not told. */
function changesSourced<T>(fact: Fact<T>): Fact<T> {
  return fact.map((claim, index) => (index === 0 ? withoutSource(claim) : claim));
}

function unsourced<T extends object>(record: T): T {
  const fields = Object.entries(record).map(([field, value]: [string, unknown]) => [field, isFact(value) ? value.map(withoutSource) : value]);
  return Object.fromEntries(fields) as T;
}

function isFact(value: unknown): value is Fact<unknown> {
  return Array.isArray(value) && value.every((claim) => typeof claim === 'object' && claim !== null && 'source' in claim);
}

function withoutSource<T>(claim: Claim<T>): Claim<T> {
  return 'source' in claim ? { ...claim, source: '' } : claim;
}

function mapValues<T>(records: ReadonlyMap<string, T>, change: (record: T) => T): ReadonlyMap<string, T> {
  return new Map([...records].map(([id, record]) => [id, change(record)]));
}
