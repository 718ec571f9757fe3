/**
 * The form in which the build writes titles: JSON without keys where there are many of a kind.
 * Days are counted from 1970; people and sources are indices into the tables of {@link CompiledTitles}.
 */
import type { SpoilerLevel } from '../domain/ledger/catalogue.js';
import type { FieldValue } from '../domain/ledger/field-kinds.js';
import type { NonReleaseField } from './scene.js';

/** When a claim became public: `0` on the day its row begins, a day, a month or year as written, or `''` where nobody can tell. */
export type CompiledKnown = number | string;

/** Only what a widget can show of a standing: `1` estimated, `2` corrected, `0` any other. */
export type CompiledStanding = 0 | 1 | 2;

/** What a fact reads from a day on, until the next row. Trailing zeros are left out. */
export type CompiledRow =
  /** A value that stands: by whom, since when, how firmly; and the claim that first said it, where that is another. */
  | readonly [from: number, value: FieldValue | null, source?: number, known?: CompiledKnown, standing?: CompiledStanding, first?: CompiledClaim]
  /** Sources differ. */
  | readonly [from: number, sides: readonly CompiledSide[], disputed: -1]
  /** The reader may not know it. */
  | readonly [from: number, reveals: readonly [title: string, level: SpoilerLevel], hidden: -2]
  /** Nothing is known. */
  | readonly [from: number];

export type CompiledClaim = readonly [source: number, known?: CompiledKnown | undefined, standing?: CompiledStanding | undefined];
export type CompiledSide = readonly [value: FieldValue | null, ...claim: CompiledClaim];

/** A date that was overtaken, and by what: values, with the day, month or year of each and the later one's standing. */
export type CompiledChange = readonly [before: string, after: string, known: CompiledKnown, standing?: CompiledStanding];

/** A release: from which day it is known, its dates, its places, and how its date changed. */
export type CompiledRelease = readonly [region: string, channel: number, from: number, dates: readonly CompiledRow[], places?: readonly CompiledRow[], changes?: readonly CompiledChange[]];

/** A line of a cast list. `flags`: 1 returning, 2 last role, and four times the place of the role's kind in the list of kinds, counted from 1. */
export type CompiledLine = readonly [
  person: number,
  character: CompiledRow,
  flags?: number,
  former?: readonly (string | null)[] | 0,
  memoriam?: readonly [died: string, born?: string],
];

/** The cast from a day on: lines by their place in the pool, and roles that are hidden. */
export type CompiledCast = readonly [from: number, lines?: readonly number[], stubs?: readonly CompiledStub[]];
export type CompiledStub = readonly [title: string, level: SpoilerLevel, known: string | 0, key: string];

export interface CompiledTitle {
  readonly palette?: readonly [string, string, string];
  readonly fields: Readonly<Partial<Record<NonReleaseField, readonly CompiledRow[]>>>;
  readonly releases: readonly CompiledRelease[];
  readonly pool: readonly CompiledLine[];
  readonly cast: readonly CompiledCast[];
  /** The titles that something here gives away; the above is for who has seen none of them. */
  readonly reveals?: readonly string[];
  /** What differs for who has seen some: by the sum of 1 for the first of `reveals`, 2 for the second, and so on. */
  readonly seen?: Readonly<Record<number, CompiledVariant>>;
}

export type CompiledVariant = Partial<Pick<CompiledTitle, 'fields' | 'releases' | 'cast'>>;

/** All fields and releases of a title. */
export type CompiledRest = Pick<CompiledTitle, 'fields' | 'releases' | 'reveals' | 'seen'>;

/** A person: a name whose id follows from it, or an id with one name or several, each from a day on. */
export type CompiledPerson = string | readonly [id: string, name: string, ...later: (readonly [from: number, name: string])[]];

/** When somebody in a crew died and was born, from a day on; nobody who lives has any. */
export type CompiledYears = readonly [from: number, died?: string, born?: string];

/** All rows of fields and releases, each title's a {@link CompiledRest} as a text, with the publishers of all sources and the people of all crews whom {@link CompiledTitles} does not name. */
export interface CompiledFields extends Pick<CompiledTitles, 'people' | 'publishers' | 'sources'> {
  readonly titles: Readonly<Record<string, string>>;
  /** Those in a crew who have died. */
  readonly years: readonly (readonly [id: string, years: readonly CompiledYears[]])[];
}

export interface CompiledTitles {
  /** The day of the data's edition, counted from 1970. */
  readonly day: number;
  /** Each a {@link CompiledTitle} as a text, so that a page reads only the titles that it shows. */
  readonly titles: Readonly<Record<string, string>>;
  readonly people: readonly CompiledPerson[];
  /** The publisher of each source, by its place among `publishers`. Only sources of what changed are there: of the rest nobody is named. */
  readonly publishers: readonly string[];
  readonly sources: readonly number[];
}

/** The titles that the script does not carry: their people follow those of {@link CompiledTitles}, their publishers and sources begin with the same. */
export type OtherTitles = Omit<CompiledTitles, 'day'>;

/** In {@link CompiledLine}, what one kind of role counts. */
export const roleFlag = 4;

/** What happens in a title; the rows of events by their place in the pool. */
export interface CompiledPlot {
  readonly pool: readonly (readonly [level: SpoilerLevel | 0, summary: readonly CompiledRow[]])[];
  /** Who has seen none of these is told what follows. */
  readonly reveals?: readonly string[];
  readonly told: readonly number[];
  readonly stubs?: readonly CompiledStub[];
  /** What differs for who has seen some of `reveals`, as in {@link CompiledTitle}. */
  readonly seen?: Readonly<Record<number, Partial<Pick<CompiledPlot, 'told' | 'stubs'>>>>;
}

/** Each title's {@link CompiledPlot} as a text, and the publishers of those who tell it differently. */
export type CompiledPlots = Pick<CompiledTitles, 'titles' | 'publishers'>;
