/**
 * Finds which characters appear in which titles, as far as spoilers allow.
 */
import { firstReleaseOf } from '../releases/first-release.js';
import { type CastEntry, castOf } from './billing.js';
import { type Catalogue, type Credit, type RoleKind, roleKinds, type Title } from '../ledger/catalogue.js';
import { readFact, wasKnown } from '../ledger/read-fact.js';
import type { Character } from '../story/story-records.js';
import { titlesKnown } from '../story/timeline.js';
import type { Vantage } from '../ledger/vantage.js';

/** A character's appearance in a title, with everyone known to play them there. */
export interface Appearance {
  readonly title: Title;
  readonly cast: readonly CastEntry[];
}

/** A character's appearances, in the order of the titles' release. */
export function appearancesOf(catalogue: Catalogue, character: string, vantage: Vantage): Appearance[] {
  return appearancesIn(toldCasts(catalogue, vantage), character);
}

/** Every title with the cast members whose characters may be shown. */
function toldCasts(catalogue: Catalogue, vantage: Vantage): Appearance[] {
  return titlesKnown(catalogue, vantage).map((title) => ({ title, cast: castOf(catalogue, title.id, vantage).entries.filter(({ credit }) => isTold(credit, vantage.day)) }));
}

function appearancesIn(casts: readonly Appearance[], character: string): Appearance[] {
  return casts.map(({ title, cast }) => ({ title, cast: cast.filter(({ credit }) => credit.as === character) })).filter(({ cast }) => cast.length > 0);
}

/** Whether a credit's character may be shown: some visible claim names the role, or no claim on its name was known by then. The credit's `as` alone would reveal a hidden role. */
function isTold({ character }: Credit, day: string): boolean {
  const known = character.filter((claim) => wasKnown(claim, day));
  return known.length === 0 || known.some((claim) => 'value' in claim && claim.value !== null);
}

/** A table with a row per character and a column per title. */
export interface Matrix {
  readonly titles: readonly Title[];
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
  readonly character: Character;
  /** A cell per title, undefined where the character is not known to appear in it. */
  readonly cells: readonly (Appearance | undefined)[];
}

/** The table of the requested characters and titles; by default, the characters that appear in most titles, and the titles that have a date and a visible cast. */
export function matrixOf(catalogue: Catalogue, asked: { readonly characters: readonly string[]; readonly titles: readonly string[] }, vantage: Vantage): Matrix {
  const told = [...catalogue.characters.values()].filter((character) => readFact(character.name, vantage.day).case !== 'hidden');
  const casts = toldCasts(catalogue, vantage);
  const rows = told.map((character) => ({ character, appearances: appearancesIn(casts, character.id) }));
  const wanted = asked.characters.length > 0 ? asked.characters.flatMap((id) => rows.find(({ character }) => character.id === id) ?? []) : mostSeen(rows);
  const seen = new Set(rows.flatMap(({ appearances }) => appearances.map(({ title }) => title.id)));
  const dated = (title: Title): boolean => seen.has(title.id) && firstReleaseOf(title, vantage) !== undefined;
  const titles = asked.titles.length > 0 ? asked.titles.flatMap((id) => catalogue.titles.get(id) ?? []) : titlesKnown(catalogue, vantage).filter(dated);
  return {
    titles,
    rows: wanted.map(({ character, appearances }) => ({ character, cells: titles.map(({ id }) => appearances.find(({ title }) => title.id === id)) })),
  };
}

const mostRows = 12;

/** The characters in most titles, then those with the larger roles; ties keep the order of the file. */
function mostSeen<T extends { readonly appearances: readonly Appearance[] }>(rows: readonly T[]): T[] {
  const largest = ({ appearances }: T): number => Math.min(...appearances.map((appearance) => sizes.indexOf(roleIn(appearance))));
  return rows.filter(({ appearances }) => appearances.length > 0).sort((a, b) => b.appearances.length - a.appearances.length || largest(a) - largest(b)).slice(0, mostRows);
}

const sizes: readonly (RoleKind | 'other')[] = [...roleKinds, 'other'];

/** The sizes of the roles in a table, the largest first. */
export function rolesIn({ rows }: Matrix): (RoleKind | 'other')[] {
  const shown = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [roleIn(cell)] : []))));
  return sizes.filter((size) => shown.has(size));
}

/** The size of a role: the largest where several people play the character, `other` where no size is claimed. */
export function roleIn(appearance: Appearance): RoleKind | 'other' {
  return roleKinds.find((kind) => appearance.cast.some(({ role }) => role === kind)) ?? 'other';
}
