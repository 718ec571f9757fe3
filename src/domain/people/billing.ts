/**
 * Lists the cast of a title in the order of the billing.
 */
import type { Catalogue, Credit, Person, RoleKind, Stub } from '../ledger/catalogue.js';
import { changesUntil, firstKnownOf, nameOn, type Reading, readFact, valueOn, wasKnown } from '../ledger/read-fact.js';
import type { Vantage } from '../ledger/vantage.js';

/** One line of a cast list. */
export interface CastEntry {
  readonly credit: Credit;
  readonly name: string;
  /** The character's name; the value `null` is a role announced without one. */
  readonly character: Reading<string | null>;
  /** The character's former names that are not part of its present one, oldest first; `null` where the role was undisclosed. */
  readonly former: readonly (string | null)[];
  readonly role: RoleKind | undefined;
  /** Whether the same person plays the same character in an earlier title of the file. */
  readonly returning: boolean;
  /** Whether the role was reported as the person's last on screen. */
  readonly final: boolean;
  /** Dates of birth and death, where the person is known to have died. */
  readonly memoriam: { readonly born: string | undefined; readonly died: string } | undefined;
}

export interface CastList {
  readonly entries: readonly CastEntry[];
  /** Stubs of the hidden credits. */
  readonly stubs: readonly Stub[];
}

/** The cast of a title as known on the vantage's day, in billing order, with unbilled roles last. */
export function castOf(catalogue: Catalogue, title: string, { day }: Pick<Vantage, 'day'>): CastList {
  const entries = catalogue.credits
    .filter((credit) => credit.title === title && isKnown(credit, day))
    .map((credit) => ({ credit, place: valueOn(credit.billing, day) ?? Infinity }))
    .sort((a, b) => (a.place === b.place ? 0 : a.place - b.place))
    .map(({ credit }) => entryOf(credit, catalogue, day));
  return { entries, stubs: catalogue.stubs.filter((stub) => stub.record === 'credits' && stub.title === title && wasKnown(stub, day)) };
}

function isKnown(credit: Credit, day: string): boolean {
  const known = firstKnownOf(credit);
  return known !== undefined && known <= day;
}

function entryOf(credit: Credit, catalogue: Catalogue, day: string): CastEntry {
  const person = catalogue.people.get(credit.person);
  const former = changesUntil(credit.character, day).map(({ before }) => before.value);
  const character = readFact(credit.character, day);
  const told = character.case === 'disputed' ? character.claims : character.case === 'stands' ? [character] : [];
  return {
    credit,
    name: (person && nameOn(person.name, day)) ?? credit.person,
    character,
    former: former.filter((name, index) => !told.some(({ value }) => value === name || (name !== null && value?.includes(name))) && former.indexOf(name) === index),
    role: valueOn(credit.role, day),
    returning: isReturning(credit, catalogue, day),
    final: valueOn(credit.final, day) ?? false,
    memoriam: memoriamOf(person, day),
  };
}

function isReturning(credit: Credit, catalogue: Catalogue, day: string): boolean {
  const order = [...catalogue.titles.keys()];
  return catalogue.credits.some(
    (other) =>
      other.as !== undefined && other.as === credit.as && other.person === credit.person &&
      order.indexOf(other.title) < order.indexOf(credit.title) && isKnown(other, day),
  );
}

function memoriamOf(person: Person | undefined, day: string): CastEntry['memoriam'] {
  const died = person ? valueOn(person.died, day) : undefined;
  return person && died !== undefined ? { born: valueOn(person.born, day), died } : undefined;
}
