/**
 * Lists the items that an import needs beside a title's own: those whose labels it writes, and the places whose countries it asks.
 */
import { items } from './evidence.js';
import type { Item, Statement, Value } from './item.js';
import { jobs } from './titles.js';

const castProperties = ['P161', 'P725'] as const;
const placeProperties = ['P495'];
const placeQualifiers = ['P291', 'P1001', 'P3005'];
const qualifiers = ['P437', 'P453', 'P518', 'P3831'];
const otherProperties = [
  'P31', 'P155', 'P156', 'P577', 'P750', 'P2047', 'P2130', 'P2142', 'P2769', 'P345', 'P1237', 'P4947', 'P4983',
  'P1657', 'P1981', 'P2629', 'P2637', 'P2684', 'P2756', 'P2758', 'P3156', 'P3216', 'P3306', 'P3402', 'P3428', 'P3650', 'P3818', 'P3834', 'P4437', 'P7573',
];

export interface Mentions {
  readonly people: ReadonlySet<string>;
  readonly characters: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** All of them, and classes, ratings, companies, publishers, neighbours in a series. */
  readonly all: ReadonlySet<string>;
}

/** What the items of titles mention. */
export function mentionsOf(titles: readonly Item[]): Mentions {
  const claims = (properties: readonly string[]): readonly Statement[] => titles.flatMap((title) => properties.flatMap((property) => title.claims[property] ?? []));
  const values = (statements: readonly Statement[]): readonly string[] => items(statements.map(({ value }) => value));
  const cast = claims(castProperties);
  const people = [...values(cast), ...values(claims(Object.values(jobs)))];
  const rest = claims([...placeProperties, ...otherProperties]);
  const told = [...cast, ...claims(Object.values(jobs)), ...rest];
  const qualified = (properties: readonly string[]): readonly string[] => told.flatMap((statement) => properties.flatMap((property) => items(statement.qualifiers[property])));
  const places = [...values(claims(placeProperties)), ...qualified(placeQualifiers)];
  const cited = told.flatMap(({ references }) => references.flatMap((snaks) => ['P123', 'P248'].flatMap((property) => items(snaks[property]))));
  const units = told.flatMap(({ value }: { readonly value: Value }) => (value.kind === 'quantity' && value.unit.startsWith('Q') ? value.unit : []));
  return { people: new Set(people), characters: new Set(qualified(['P453'])), places: new Set(places), all: new Set([...people, ...places, ...values(rest), ...qualified(qualifiers), ...cited, ...units]) };
}

/** The countries that places lie in (P17), which have to be known too. */
export function countriesOf(places: readonly Item[]): readonly string[] {
  return places.flatMap(({ claims }) => items((claims['P17'] ?? []).map(({ value }) => value)));
}
