/**
 * The part of a catalogue that a page needs, so that a prerendered page need carry no more.
 */
import { type Catalogue, type Claim, type Credit, emptyCatalogue, type Reveals } from './catalogue.js';

/**
 * Keeps the records asked for, the titles' credits, the roles elsewhere that tell who returns, and whoever and whatever these name.
 * Figures of money and characters are kept of those alone that single facts are told of.
 */
export function sliceOf(catalogue: Catalogue, ids: ReadonlySet<string>, told: ReadonlySet<string> = new Set()): Catalogue {
  const roles = new Set(catalogue.credits.filter(({ title }) => ids.has(title)).map(roleOf));
  const credits = catalogue.credits.filter((credit) => ids.has(credit.title) || (credit.as !== undefined && roles.has(roleOf(credit))));
  const stubs = catalogue.stubs.filter(({ title }) => ids.has(title));
  const claims = credits.flatMap(({ character, billing, role, final }) => [character, billing, role, final].flat());
  const revealed = [...credits.map(({ reveals }) => reveals), ...stubs.map(({ reveals }) => reveals), ...claims.map(revealsOf)];
  const named = [...credits.map(({ title }) => title), ...revealed.flatMap((reveals) => (reveals ? [reveals.title] : []))];
  const titles = keep(catalogue.titles, new Set([...ids, ...named]));
  const people = keep(catalogue.people, new Set([...told, ...peopleNamed(titles, credits)]));
  return { ...emptyCatalogue, titles, people, credits, stubs, money: keep(catalogue.money, told), characters: keep(catalogue.characters, told), sources: catalogue.sources, ...(catalogue.edition && { edition: catalogue.edition }) };
}

/** The ids of everyone whom titles name in their crews, or credits name. */
export function peopleNamed(titles: Catalogue['titles'], credits: Catalogue['credits']): ReadonlySet<string> {
  const crew = [...titles.values()].flatMap((title) => Object.values(title.crew).flat());
  return new Set([...credits.map(({ person }) => person), ...crew.flatMap((claim) => ('value' in claim ? claim.value : []))]);
}

function revealsOf(claim: Claim<unknown>): Reveals | undefined {
  return 'hidden' in claim ? claim.hidden : claim.reveals;
}

function roleOf({ person, as }: Credit): string {
  return `${person} ${as ?? ''}`;
}

function keep<T>(records: ReadonlyMap<string, T>, ids: ReadonlySet<string>): ReadonlyMap<string, T> {
  return new Map([...records].filter(([id]) => ids.has(id)));
}
