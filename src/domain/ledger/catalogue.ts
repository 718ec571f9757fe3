/**
 * The types of the ledger: titles, releases, credits, people and sources, whose fields are lists of dated, sourced claims.
 */
import type { guardedKinds, parts } from './record-kinds.js';
import type { spoilerLevels, standings, statuses, titleKinds } from './closed-lists.js';
import type { Words } from './words.js';
import type { SourceKind } from './source-kinds.js';
import type { Bounty, Character, StoryEvent, Term } from '../story/story-records.js';
import type { Article, Question, Quote, Video } from '../media/media-records.js';

export type Standing = (typeof standings)[number];

export type SpoilerLevel = (typeof spoilerLevels)[number];

export interface Reveals {
  readonly title: string;
  readonly level: SpoilerLevel;
}

/** One dated, sourced value. `known` is the ISO day, month or year on which it became public; a claim without it counts as oldest. */
export interface StatedClaim<T> {
  readonly value: T;
  readonly known?: string;
  /** Id of the source; empty in a slice that leaves sources out because nothing in it names them. */
  readonly source: string;
  readonly standing: Standing;
  readonly reveals?: Reveals;
}

/** A claim that the reader may not see, reduced to its day and the title that it would give away. */
export interface HiddenClaim {
  readonly hidden: Reveals;
  readonly known?: string;
}

export type Claim<T> = StatedClaim<T> | HiddenClaim;

/** All claims on one field, in the order of the file. */
export type Fact<T> = readonly Claim<T>[];

export type TitleKind = (typeof titleKinds)[number];

export type Status = (typeof statuses)[number];

export const channels = ['theatrical', 'premiere', 'digital', 'disc', 'streaming'] as const;
export type Channel = (typeof channels)[number];

/** The release of a title in one market through one channel. `region` is ISO 3166-1 alpha-2, or `001` for the world. */
export interface Release {
  readonly region: string;
  readonly channel: Channel;
  /** A date with the precision of a day, month, season or year: `2025-06-06`, `2025-06`, `2025-summer`, `2025`. */
  readonly date: Fact<string>;
  /** The service or city: `Starz`, `London`. It can be known before the date. */
  readonly place: Fact<string>;
}

/** Crew jobs in the order in which they are listed. */
export const crewJobs = ['director', 'showrunner', 'developer', 'writer', 'producer', 'executive-producer', 'composer', 'cinematographer', 'editor'] as const;
export type CrewJob = (typeof crewJobs)[number];

/** Colours of the drawn poster as hex triplets: ground, ink and accent. */
export type Palette = readonly [ground: string, ink: string, accent: string];

/** The colours of a palette, in its order. */
export const posterFills = ['ground', 'ink', 'accent'] as const;
/** The drawn poster's motif: SVG path data in a box of 200 × 300 by colour, filled by the even-odd rule; the accent is drawn first, the ground last. */
export type Motif = Readonly<Partial<Record<(typeof posterFills)[number], string>>>;

/** The certificate of a title in one market, as printed there: `FSK 18`, `15`. `region` is ISO 3166-1 alpha-2. */
export interface MarketRating {
  readonly region: string;
  readonly certificate: Fact<string>;
}

export interface Title {
  readonly id: string;
  readonly kind: TitleKind;
  readonly name: Fact<string>;
  readonly status: Fact<Status>;
  /** Minutes. */
  readonly runtime: Fact<number>;
  /** The certificate of the title's home market: `R`, `TV-MA`. */
  readonly rating: Fact<string>;
  /** The certificates of other markets. */
  readonly ratings?: readonly MarketRating[];
  readonly distributor: Fact<string>;
  /** One sentence in English, in our own words. */
  readonly logline: Fact<string>;
  /** Ids of people by job, in billing order. */
  readonly crew: Readonly<Partial<Record<CrewJob, Fact<readonly string[]>>>>;
  readonly releases: readonly Release[];
  readonly palette?: Palette;
  readonly motif?: Motif;
}

export const roleKinds = ['lead', 'supporting', 'cameo', 'voice'] as const;
export type RoleKind = (typeof roleKinds)[number];

/** A person's role on a title. */
export interface Credit {
  readonly title: string;
  readonly person: string;
  /** The character's id, the same in every title, so that returning roles are recognized. */
  readonly as?: string;
  /** The character's name as credited or reported; `null` for a role announced without a name. */
  readonly character: Fact<string | null>;
  /** Place in the billing, from 1; credits without a place come last. */
  readonly billing: Fact<number>;
  readonly role: Fact<RoleKind>;
  /** Whether this was reported as the person's last role on screen. */
  readonly final: Fact<boolean>;
  readonly reveals?: Reveals;
}

export interface Person {
  readonly id: string;
  readonly name: Fact<string>;
  readonly born: Fact<string>;
  readonly died: Fact<string>;
}

/** The publication that a claim comes from, and its address. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title?: string;
  /** An `http` or `https` URL. */
  readonly url?: string;
  /** The ISO day, month or year of publication. */
  readonly date?: string;
  /** Who publishes it. Default `site`. */
  readonly kind?: SourceKind;
}

/** An amount in US dollars, or the lowest and highest of a claimed range. */
export type Amount = number | readonly [low: number, high: number];

export const moneyMetrics = ['budget', 'opening', 'opening-worldwide', 'second-weekend', 'domestic', 'worldwide'] as const;
/** The amounts recorded of a title; `opening` and `second-weekend` are those of the US and Canada. */
export type MoneyMetric = (typeof moneyMetrics)[number];

/** The budget and grosses of a title, in US dollars. */
export interface Money {
  /** The id of the title. */
  readonly id: string;
  readonly figures: Readonly<Partial<Record<MoneyMetric, Fact<Amount>>>>;
}

/** Replaces a record that the reader may not see, and says which title it would give away, and how far. */
export interface Stub {
  readonly record: GuardedKind;
  readonly title: string;
  readonly reveals: Reveals;
  /** The day on which the first of the record's claims became public. */
  readonly known?: string;
}

/** The version and day of the data, which are independent of the package's version. */
export interface Edition {
  readonly version: string;
  readonly day: string;
}

/** The records that have an id, by kind. */
export interface Records {
  readonly titles: Title;
  readonly people: Person;
  readonly sources: Source;
  readonly money: Money;
  readonly characters: Character;
  readonly events: StoryEvent;
  readonly terms: Term;
  readonly bounties: Bounty;
  readonly quotes: Quote;
  readonly questions: Question;
  readonly videos: Video;
  readonly articles: Article;
}

export type GuardedKind = (typeof guardedKinds)[number];

/** A kind of data that a catalogue may lack, because it is fetched only for a widget that shows it. */
export type Part = (typeof parts)[number];

export type Catalogue = { readonly [K in keyof Records]: ReadonlyMap<string, Records[K]> } & {
  readonly credits: readonly Credit[];
  readonly stubs: readonly Stub[];
  /** The parts that have not been fetched. */
  readonly lacks: readonly Part[];
  readonly edition?: Edition;
  /** Translations of sentences: a publisher's own, or those that a prerendered page carries. Those of the library are fetched by language. */
  readonly words?: Words;
  /** True for the slice that a prerendered page carries; the whole catalogue has more. */
  readonly isSlice?: true;
};
