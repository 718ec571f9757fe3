/**
 * Builds the few records that a rule needs, and Ballerina as the articles knew it.
 */
import type { Catalogue, Channel, Credit, Person, Release, Standing, StatedClaim, Title } from '../../src/domain/catalogue.js';
import type { Vantage } from '../../src/domain/vantage.js';
import { marketZone } from '../../src/domain/zone.js';
import { offset } from './offset.js';

/** A claim; with no day it has none. */
export function said<T>(value: T, known?: string, standing: Standing = 'announced', source = 'trade'): StatedClaim<T> {
  return { value, source, standing, ...(known === undefined ? {} : { known }) };
}

export function titleWith(parts: Partial<Title> = {}): Title {
  return {
    id: 'ballerina', kind: 'film', name: [said('Ballerina')], status: [], runtime: [], rating: [], distributor: [], logline: [], crew: {}, releases: [],
    ...parts,
  };
}

/** A release; a plain text for its date was always known. */
export function release(region: string, channel: Channel, date: string | Release['date']): Release {
  return { region, channel, date: typeof date === 'string' ? [said(date)] : date };
}

export function creditWith(parts: Partial<Credit> & Pick<Credit, 'person'>): Credit {
  return { title: 'ballerina', character: [], billing: [], role: [], final: [], ...parts };
}

export function personWith(id: string, name: string, parts: Partial<Person> = {}): Person {
  return { id, name: [said(name)], born: [], died: [], ...parts };
}

export function catalogueWith(parts: { titles?: Title[]; people?: Person[]; credits?: Credit[]; stubs?: Catalogue['stubs'] } = {}): Catalogue {
  const { titles = [], people = [], credits = [], stubs = [] } = parts;
  return {
    titles: new Map(titles.map((title) => [title.id, title])),
    people: new Map(people.map((person) => [person.id, person])),
    sources: new Map(),
    credits,
    stubs,
  };
}

/** Seen on a day on which the clock was stopped. */
export function stoppedOn(day: string, region = 'US', zone = marketZone(region)): Vantage {
  return { day, since: undefined, region, zone, offset, instant: undefined };
}

/** Seen at an instant, written in ISO 8601 with its offset, by somebody who knows everything. */
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
