/**
 * What ids are called: people and titles by name, sources by publisher.
 */
import type { Catalogue } from './catalogue.js';
import { nameOn } from './read-fact.js';
import { type LifeYears, lifeYearsOf } from '../people/crew.js';

/** Looks up names; each is undefined where there is no such record. A day is written `YYYY-MM-DD`. */
export interface Names {
  readonly person: (id: string, day: string) => string | undefined;
  readonly title: (id: string, day: string) => string | undefined;
  readonly publisher: (source: string) => string | undefined;
  /** The years of somebody in a crew who is known to have died. */
  readonly years?: (id: string, day: string) => LifeYears | undefined;
  /** Where a source can be read, as far as addresses are at hand. */
  readonly address?: (source: string) => string | undefined;
}

/** The names that a catalogue records. */
export function namesIn({ people, titles, sources }: Pick<Catalogue, 'people' | 'titles' | 'sources'>): Names {
  return {
    person: (id, day) => { const person = people.get(id); return person && nameOn(person.name, day); },
    title: (id, day) => { const title = titles.get(id); return title && nameOn(title.name, day); },
    years: (id, day) => lifeYearsOf({ people }, id, day),
    publisher: (source) => sources.get(source)?.publisher,
    address: (source) => sources.get(source)?.url,
  };
}
