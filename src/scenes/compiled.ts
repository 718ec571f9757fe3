/**
 * The format in which the build writes titles: JSON arrays without keys wherever there are many of a kind.
 * Days are numbers of days since 1970; people and sources are indexes into the tables of {@link CompiledTitles}.
 */
import type { Motif, Palette, SpoilerLevel, TitleKind } from '../domain/ledger/catalogue.js';
import type { PosterLine } from '../domain/media/poster-lines.js';
import type { FieldValue } from '../domain/ledger/field-kinds.js';
import type { SceneFieldName } from './scene.js';

/** When a claim became public: `0` for the day on which its row begins, a day number, a month or year as written, or `''` if unknown. */
export type CompiledKnown = number | string;

/** The standings that widgets show: `1` estimated, `2` corrected, `0` any other. */
export type CompiledStanding = 0 | 1 | 2;

/** The reading of a fact from a day until the next row. Trailing zeros are left out. */
export type CompiledRow =
  /** A standing value with its source, day and standing, and its first claim where that is another. */
  | readonly [from: number, value: FieldValue | null, source?: number, known?: CompiledKnown, standing?: CompiledStanding, first?: CompiledClaim]
  /** Disputed: sources differ. */
  | readonly [from: number, sides: readonly CompiledSide[], disputed: -1]
  /** Hidden from the reader. */
  | readonly [from: number, reveals: readonly [title: string, level: SpoilerLevel], hidden: -2]
  /** Unknown. */
  | readonly [from: number];

export type CompiledClaim = readonly [source: number, known?: CompiledKnown | undefined, standing?: CompiledStanding | undefined];
export type CompiledSide = readonly [value: FieldValue | null, ...claim: CompiledClaim];

/** A change of a release date: old and new value, the day, month or year of the new claim, and its standing. */
export type CompiledChange = readonly [before: string, after: string, known: CompiledKnown, standing?: CompiledStanding];

/** A release: the day from which it is known, its dates and places, and the changes of its date. */
export type CompiledRelease = readonly [region: string, channel: number, from: number, dates: readonly CompiledRow[], places?: readonly CompiledRow[], changes?: readonly CompiledChange[]];

/** A line of a cast list. `flags` adds up: 1 returning, 2 last role, and 4 times the role kind's position in `roleKinds`, counted from 1. */
export type CompiledLine = readonly [
  person: number,
  character: CompiledRow,
  flags?: number,
  former?: readonly (string | null)[] | 0,
  memoriam?: readonly [died: string, born?: string],
];

/** The cast from a day on: indexes of lines in the pool, and stubs of hidden roles. */
export type CompiledCast = readonly [from: number, lines?: readonly number[], stubs?: readonly CompiledStub[]];
export type CompiledStub = readonly [title: string, level: SpoilerLevel, known: string | 0, key: string];

export interface CompiledTitle {
  /** Left out for films. */
  readonly kind?: TitleKind;
  readonly palette: Palette;
  readonly motif: Motif;
  /** The lines of the poster, by name. */
  readonly lines: Readonly<Record<string, readonly PosterLine[]>>;
  readonly fields: Readonly<Partial<Record<SceneFieldName, readonly CompiledRow[]>>>;
  readonly releases: readonly CompiledRelease[];
  readonly pool: readonly CompiledLine[];
  readonly cast: readonly CompiledCast[];
  /** The titles whose plots this title reveals; the members above are for readers who have seen none of them. */
  readonly reveals?: readonly string[];
  /** The differences for readers who have seen some of `reveals`, by a bit mask: 1 for the first, 2 for the second, 4 for the third. */
  readonly seen?: Readonly<Record<number, CompiledVariant>>;
}

export type CompiledVariant = Partial<Pick<CompiledTitle, 'fields' | 'releases' | 'cast'>>;

/** All fields and releases of a title. */
export type CompiledRest = Pick<CompiledTitle, 'kind' | 'fields' | 'releases' | 'reveals' | 'seen'>;

/** A person: a name whose slug is the id, or an id, the first name, and later names each from a day on. */
export type CompiledPerson = string | readonly [id: string, name: string, ...later: (readonly [from: number, name: string])[]];

/** Dates of death and birth of a crew member from a day on; `died` is missing while no death is known. */
export type CompiledYears = readonly [from: number, died?: string, born?: string];

/** All rows of fields and releases, each title a {@link CompiledRest} as JSON text, with the publishers of all sources and the crew members that {@link CompiledTitles} leaves out. */
export interface CompiledFields extends Pick<CompiledTitles, 'people' | 'publishers' | 'sources'> {
  readonly titles: Readonly<Record<string, string>>;
  /** Crew members who have died. */
  readonly years: readonly (readonly [id: string, years: readonly CompiledYears[]])[];
}

export interface CompiledTitles {
  /** The day of the data's edition, in days since 1970. */
  readonly day: number;
  /** Each title is a {@link CompiledTitle} as JSON text, so that a page parses only the titles that it shows. */
  readonly titles: Readonly<Record<string, string>>;
  readonly people: readonly CompiledPerson[];
  /** `sources` holds the index in `publishers` of each source's publisher. Only sources that cards name are included. */
  readonly publishers: readonly string[];
  readonly sources: readonly number[];
}

/** The titles that the script does not carry. Their people follow those of {@link CompiledTitles}; their publishers and sources begin with the same entries. */
export type OtherTitles = Omit<CompiledTitles, 'day'>;

/** The factor of the role kind in the flags of {@link CompiledLine}. */
export const roleFlag = 4;

/** The plot of a title; `told` holds indexes of events in the pool. */
export interface CompiledPlot {
  readonly pool: readonly (readonly [level: SpoilerLevel | 0, summary: readonly CompiledRow[]])[];
  /** The titles whose plots this title reveals, where that is not itself alone; `told` and `stubs` are for readers who have seen none of them. */
  readonly reveals?: readonly string[];
  readonly told: readonly number[];
  readonly stubs?: readonly CompiledStub[];
  /** What stands in their place for readers who have seen some of `reveals`, by the same masks as in {@link CompiledTitle}. */
  readonly seen?: Readonly<Record<number, Pick<CompiledPlot, 'told' | 'stubs'>>>;
}

/** Each title's {@link CompiledPlot} as JSON text, and the publishers of disputed summaries. */
export type CompiledPlots = Pick<CompiledTitles, 'titles' | 'publishers'>;
