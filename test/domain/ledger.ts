/**
 * Builds records for tests of rules, and the film Ballerina as of the two articles.
 */
import type { Catalogue, Channel, Credit, Fact, Person, Records, Release, Standing, StatedClaim, Title } from '../../src/domain/ledger/catalogue.js';
import { emptyCatalogue } from '../../src/domain/ledger/record-kinds.js';
import type { Vantage } from '../../src/domain/ledger/vantage.js';
import { marketZone } from '../../src/domain/dates/time-zone.js';
import { offset } from './offset.js';

/** Makes a claim; without a day it has no `known`. */
export function said<T>(value: T, known?: string, standing: Standing = 'announced', source = 'trade'): StatedClaim<T> {
  return { value, source, standing, ...(known === undefined ? {} : { known }) };
}

export function titleWith(parts: Partial<Title> = {}): Title {
  return {
    id: 'ballerina', kind: 'film', name: [said('Ballerina')], status: [], runtime: [], rating: [], distributor: [], logline: [], crew: {}, releases: [],
    ...parts,
  };
}

/** A release; a plain text for its date or its place was always known. */
export function release(region: string, channel: Channel, date: string | Release['date'], place: string | Release['place'] = []): Release {
  return { region, channel, date: factOf(date), place: factOf(place) };
}

function factOf(text: string | Fact<string>): Fact<string> {
  return typeof text === 'string' ? [said(text)] : text;
}

export function creditWith(parts: Partial<Credit> & Pick<Credit, 'person'>): Credit {
  return { title: 'ballerina', character: [], billing: [], role: [], final: [], ...parts };
}

export function personWith(id: string, name: string, parts: Partial<Person> = {}): Person {
  return { id, name: [said(name)], born: [], died: [], ...parts };
}

type RecordLists = { readonly [K in keyof Records]?: readonly Records[K][] };

/** A catalogue of lists of records; what is not given is empty. */
export function catalogueWith({ credits = [], stubs = [], ...lists }: RecordLists & Partial<Pick<Catalogue, 'credits' | 'stubs'>> = {}): Catalogue {
  const maps = Object.entries(lists).map(([kind, records]) => [kind, new Map(records.map((record) => [record.id, record]))]);
  return { ...emptyCatalogue, ...(Object.fromEntries(maps) as Partial<Catalogue>), credits, stubs };
}

/** The vantage of a day with a stopped clock. */
export function stoppedOn(day: string, region = 'US', zone = marketZone(region)): Vantage {
  return { day, since: undefined, region, zone, offset, instant: undefined };
}

/** The vantage of an instant, in ISO 8601 with offset, without a limit on what is known. */
export function at(instant: string | number, region = 'US', zone = marketZone(region)): Vantage {
  return { day: '9999-12-31', since: undefined, region, zone, offset, instant: typeof instant === 'number' ? instant : Date.parse(instant) };
}

/** The film of the two articles, with the days on which its dates became known. */
export const ballerina = titleWith({
  status: [
    said('announced', '2019-10-08'),
    said('filming', '2022-11-08'),
    said('post-production', '2023-03-01'),
    said('released', '2025-06-09', 'confirmed'),
  ],
  releases: [
    release('US', 'theatrical', [said('2024-06-07', '2023-04-04'), said('2025-06-06', '2024-02-22')]),
    release('DE', 'theatrical', [said('2025-06-05', '2024-09-25')]),
    release('GB', 'premiere', [said('2025-05-22', '2025-05-01')]),
    release('US', 'digital', [said('2025-07-01', '2025-06-24')]),
    release('US', 'streaming', [said('2025-09-25', '2025-09-01')]),
    release('DE', 'disc', [said('2025-09-26', '2025-08-01')]),
  ],
});
