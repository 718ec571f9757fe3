/**
 * The interface of a language's main sentences, the list of languages, and the function that loads one.
 */
import type { RoleKind, SpoilerLevel, Status } from '../../domain/ledger/catalogue.js';
import type { PhaseName } from '../../domain/releases/phase.js';
import type { ReleaseWay } from '../../domain/releases/release-way.js';
import type { PlainDate, Season } from '../../domain/dates/plain-date.js';
import { type LanguageTable, registerFormatTable } from '../formats/format-table.js';
import { en } from '../compiled/en/main.js';
import { fetchLanguage } from '../compiled/languages-files.js';
import { directions } from '../compiled/directions.js';
import { languageFor, sentencesFrom } from './load-messages.js';
import enTable from '../tables/en.json';

/** The words that a sentence about a release can use, already in the reader's language. */
export interface ReleaseWords {
  readonly way: ReleaseWay;
  readonly date: string;
  readonly place: string | undefined;
}

/** The labels on the left of a card's values. */
export interface FieldLabels {
  readonly date: string;
  readonly runtime: string;
  readonly rating: string;
  readonly distributor: string;
  readonly cast: string;
}

export interface Messages {
  /** The language of these sentences, and its writing direction. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Isolates a name in other letters, so that its direction does not move the text beside it. */
  readonly isolate: (text: string) => string;
  /** The words that come with these sentences in other languages; those of English come with the code that needs them. See `countdown-words.ts` and `fact-words.ts`. */
  readonly rest: () => readonly [] | readonly [CountdownWords, FactWords];
  /** A season of a year: `summer 2025`; with an empty year, the season alone. */
  readonly season: (season: Season, year: string) => string;
  readonly inMarket: (text: string, market: string) => string;

  /** The phases that a release has decided; the others are told by `status`. */
  readonly phase: Readonly<Record<Exclude<PhaseName, Status | 'in-production'>, (release: ReleaseWords) => string>>;
  readonly field: FieldLabels;
  /** The labels of a number of people. */
  readonly makers: Readonly<Record<'director' | 'writers', (count: number) => string>>;
  readonly asOf: (day: string) => string;
  readonly updated: string;
  readonly corrected: string;
  /** What a value was on the day of publication. */
  readonly was: (before: string) => string;
  readonly said: (publisher: string, day: string | undefined) => string;
  /** A statement with its source; of an empty text, the source in brackets alone. */
  readonly attributed: (text: string, said: string) => string;
  readonly disputed: string;
  /** Stands in place of what is hidden; `count` where that is several records. */
  readonly hidden: (level: SpoilerLevel, title: string, count?: string) => string;
  /** Follows the sentence `hidden` on a button that reveals it. */
  readonly showIt: string;

  readonly comesToday: (title: string, way: ReleaseWay) => string;
  readonly partlyDated: (title: string, date: string) => string;
  readonly undated: (title: string) => string;
  /** Tells of a release that has come: `Opened in cinemas on June 6, 2025`, `Opened in cinemas in June 2025`. */
  readonly cameOut: (way: ReleaseWay, date: string, precision: PlainDate['precision']) => string;
  readonly dateHistory: string;
  readonly moved: (date: string, movedOn: string | undefined) => string;

  readonly castOf: (title: string) => string;
  readonly roleGroup: Readonly<Record<RoleKind, string>>;
  readonly otherRoles: string;
  readonly returning: string;
  readonly returningCast: string;
  readonly newCast: string;
  /** Stands between person and character, for screen readers. */
  readonly as: string;
  readonly undisclosed: string;
  readonly formerly: (names: string) => string;
  readonly wasUndisclosed: string;
  readonly finalRole: string;
  readonly memoriam: (born: string | undefined, died: string) => string;
  readonly showAll: (count: string) => string;
  readonly showFewer: string;
  readonly noCast: (title: string) => string;

  readonly status: Readonly<Record<Status, string>>;
  /** Marks an estimated amount. */
  readonly about: (amount: string) => string;
  readonly today: string;
  /** An amount of US dollars; the number is in words: `90 million`. */
  readonly dollars: (amount: string) => string;
  /** A widget's link to the page's list of sources, and the heading of an empty list. */
  readonly sources: string;

  readonly badValue: (attribute: string, value: string, used: string) => string;
  readonly unfetched: string;
}

/** The words of a countdown that is still running. */
export interface CountdownWords {
  /** The event, in words that follow the digits: `until it opens in cinemas`. */
  readonly until: Readonly<Record<ReleaseWay, string>>;
  readonly comes: (title: string, way: ReleaseWay, distance: string, date: string) => string;
  readonly addToCalendar: string;
}

/** The words of facts in sentences, and of what does not exist. */
export interface FactWords {
  /** The new value of an overtaken value in a sentence: `now June 6, 2025`. */
  readonly nowIs: (value: string) => string;
  readonly whatIsKnown: string;
  readonly whenThisRan: (day: string) => string;
  readonly notKnownThen: string;
  /** Names the nearest ids, or else all. */
  readonly noSuch: (id: string, nearest: string, all: string) => string;
  readonly noField: (field: string, nearest: string, all: string) => string;
  /** Said of a tag without a required attribute; `attributes` is the list of those that are missing, as text. */
  readonly missingAttribute: (attributes: string) => string;
}

/** A whole language. */
export interface WholeMessages extends Messages {
  readonly rest: () => readonly [CountdownWords, FactWords];
}

registerFormatTable(enTable as unknown as LanguageTable);

const sentences = sentencesFrom(en, fetchLanguage, ({ messages, table }) => {
  registerFormatTable(table as unknown as LanguageTable);
  return messages;
});

/** The languages that have sentences. */
export const languages: readonly string[] = Object.keys(directions);

export { languageFor };

/** The loaded sentences for a locale; English where they are not loaded or do not exist. */
export const messagesFor = sentences.in;

/** Loads the sentences for a locale; undefined where they are loaded already or do not exist. */
export const loadMessages = sentences.fetch;
