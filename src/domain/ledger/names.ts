/**
 * Looks up what ids stand for: names of people and titles, publishers of sources.
 */
import type { Catalogue } from './catalogue.js';
import { nameOn } from './read-fact.js';
import { translationIn } from './words.js';
import { type LifeYears, lifeYearsOf } from '../people/crew.js';

/** Looks up names by id; each function returns undefined for an unknown id. Days are written `YYYY-MM-DD`. */
export interface Names {
  readonly person: (id: string, day: string) => string | undefined;
  /** A title's name, in a locale if the catalogue's own translations have it. */
  readonly title: (id: string, day: string, locale: string) => string | undefined;
  readonly publisher: (source: string) => string | undefined;
  /** Dates of birth and death of a crew member who is known to have died. */
  readonly years?: (id: string, day: string) => LifeYears | undefined;
  /** The URL of a source, where it is loaded. */
  readonly address?: (source: string) => string | undefined;
  /** The catalogue's own translation of a recorded English text. */
  readonly translation?: (locale: string, english: string) => string | undefined;
}

/** Looks names up in a catalogue. */
export function namesIn({ people, titles, sources, words }: Pick<Catalogue, 'people' | 'titles' | 'sources' | 'words'>): Names {
  return {
    person: (id, day) => { const person = people.get(id); return person && nameOn(person.name, day); },
    title: (id, day, locale) => {
      const title = titles.get(id);
      const name = title && nameOn(title.name, day);
      return name && (translationIn(words, locale, name) ?? name);
    },
    years: (id, day) => lifeYearsOf({ people }, id, day),
    publisher: (source) => sources.get(source)?.publisher,
    address: (source) => sources.get(source)?.url,
    translation: (locale, english) => translationIn(words, locale, english),
  };
}
