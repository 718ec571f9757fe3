/**
 * The nouns of the ledger: titles, releases, credits, people and sources, each field a list of dated, sourced claims.
 */
import type { guardedKinds, parts } from './record-kinds.js';
import type { Bounty, Character, StoryEvent, Term } from '../story/story-records.js';
import type { Article, Question, Quote, Video } from '../media/media-records.js';

export { emptyCatalogue, guardedKinds, parts, recordKinds } from './record-kinds.js';

/** How firmly a claim was made, weakest first; on one day the firmer claim stands. */
export const standings = ['rumoured', 'estimated', 'reported', 'announced', 'confirmed', 'corrected'] as const;
export type Standing = (typeof standings)[number];

/** How far a record gives its title's plot away: 1 premise, 2 middle, 3 ending. */
export const spoilerLevels = [1, 2, 3] as const;
export type SpoilerLevel = (typeof spoilerLevels)[number];

export interface Reveals {
  readonly title: string;
  readonly level: SpoilerLevel;
}

/** One dated, sourced value. `known` is the calendar day, month or year on which it became public; without it the claim counts as oldest. */
export interface StatedClaim<T> {
  readonly value: T;
  readonly known?: string;
  /** Id of the source; empty in a slice that leaves it out because nothing in it tells whose claim this is. */
  readonly source: string;
  readonly standing: Standing;
  readonly reveals?: Reveals;
}

/** What is left of a claim that the reader may not see: its day and the title it would give away, and nothing else. */
export interface HiddenClaim {
  readonly hidden: Reveals;
  readonly known?: string;
}

export type Claim<T> = StatedClaim<T> | HiddenClaim;

/** All claims on one field, in the order of the file. */
export type Fact<T> = readonly Claim<T>[];

export const titleKinds = ['film', 'series', 'game', 'comic'] as const;
export type TitleKind = (typeof titleKinds)[number];

/** The rungs of a title's making, as they are announced. */
export const statuses = ['rumoured', 'talks', 'announced', 'writing', 'filming', 'post-production', 'released', 'cancelled'] as const;
export type Status = (typeof statuses)[number];

export const channels = ['theatrical', 'premiere', 'digital', 'disc', 'streaming'] as const;
export type Channel = (typeof channels)[number];

/** A title's arrival in one market through one channel. `region` is ISO 3166-1 alpha-2, or `001` for the whole world. */
export interface Release {
  readonly region: string;
  readonly channel: Channel;
  /** A calendar date of day, month, season or year precision: `2025-06-06`, `2025-06`, `2025-summer`, `2025`. */
  readonly date: Fact<string>;
  /** The service or city: `Starz`, `London`. It can be known before any date is. */
  readonly place: Fact<string>;
}

/** In the order in which a reader would ask. */
export const crewJobs = ['director', 'showrunner', 'developer', 'writer', 'producer', 'executive-producer', 'composer', 'cinematographer', 'editor'] as const;
export type CrewJob = (typeof crewJobs)[number];

/** Colours of the drawn poster as hex triplets: ground, ink and accent. */
export type Palette = readonly [ground: string, ink: string, accent: string];

export interface Title {
  readonly id: string;
  readonly kind: TitleKind;
  readonly name: Fact<string>;
  readonly status: Fact<Status>;
  /** Minutes. */
  readonly runtime: Fact<number>;
  /** The certificate of the title's home market: `R`, `TV-MA`. */
  readonly rating: Fact<string>;
  readonly distributor: Fact<string>;
  /** One sentence in English, in our own words. */
  readonly logline: Fact<string>;
  /** Ids of people, in billing order, a job. */
  readonly crew: Readonly<Partial<Record<CrewJob, Fact<readonly string[]>>>>;
  readonly releases: readonly Release[];
  readonly palette?: Palette;
}

export const roleKinds = ['lead', 'supporting', 'cameo', 'voice'] as const;
export type RoleKind = (typeof roleKinds)[number];

/** A person's role on a title. */
export interface Credit {
  readonly title: string;
  readonly person: string;
  /** The character's id, the same in every title, so that a returning role can be told. */
  readonly as?: string;
  /** The character's name as credited or reported; `null` is a role that was announced without a name. */
  readonly character: Fact<string | null>;
  /** Place in the billing, 1 first; a credit without one comes after those that have it. */
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

/** Where a claim comes from: who published it, and the page where it can be read. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title?: string;
  /** An http or https address. */
  readonly url?: string;
  /** The day, month or year of its publication. */
  readonly date?: string;
}

/** An amount of US dollars, or the lowest and highest that it was said to be. */
export type Amount = number | readonly [low: number, high: number];

export const moneyMetrics = ['budget', 'opening', 'opening-worldwide', 'second-weekend', 'domestic', 'worldwide'] as const;
/** What a title cost or took; openings and weekends without a further word are those of the US and Canada. */
export type MoneyMetric = (typeof moneyMetrics)[number];

/** What a title cost and took, in US dollars. */
export interface Money {
  /** The title. */
  readonly id: string;
  readonly figures: Readonly<Partial<Record<MoneyMetric, Fact<Amount>>>>;
}

/** Stands where a record was that the reader may not see: which title it would give away, and how far. */
export interface Stub {
  readonly record: GuardedKind;
  readonly title: string;
  readonly reveals: Reveals;
  /** The day on which the first of the record's claims became public. */
  readonly known?: string;
}

/** The data's own version and day, apart from the code's. */
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

/** What a catalogue may still lack, because it is fetched when a widget that shows it is on the page. */
export type Part = (typeof parts)[number];

export type Catalogue = { readonly [K in keyof Records]: ReadonlyMap<string, Records[K]> } & {
  readonly credits: readonly Credit[];
  readonly stubs: readonly Stub[];
  /** The parts that have not been fetched. */
  readonly lacks: readonly Part[];
  readonly edition?: Edition;
  /** Whether there is more than this, which a prerendered page was not given. */
  readonly isSlice?: true;
};
