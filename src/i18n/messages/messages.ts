/**
 * The sentences of a language: what they need to know, which languages there are, and how one is fetched.
 */
import type { Channel, RoleKind, SpoilerLevel, Status } from '../../domain/ledger/catalogue.js';
import type { PhaseName } from '../../domain/releases/phase.js';
import type { Season } from '../../domain/dates/plain-date.js';
import { type LanguageTable, registerFormatTable } from '../formats/format-table.js';
import { en } from './en/messages.js';
import { languageAmong, sentencesFrom } from './load-messages.js';
import enTable from '../tables/en.json';

/** What a sentence about a release may use; each is already in the reader's language. */
export interface ReleaseWords {
  readonly channel: Channel;
  readonly date: string;
  readonly place: string | undefined;
}

/** What a card says on the left of a value. */
export interface FieldLabels {
  readonly date: string;
  readonly runtime: string;
  readonly rating: string;
  readonly director: (count: number) => string;
  readonly writers: (count: number) => string;
  readonly distributor: string;
  readonly cast: string;
}

export interface Messages {
  /** The language that these sentences are in, and its direction. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Keeps the direction of a name that may be written in other letters from moving what stands beside it. */
  readonly isolate: (text: string) => string;
  readonly season: (season: Season, year: string) => string;
  readonly inMarket: (text: string, market: string) => string;

  readonly phase: Readonly<Record<PhaseName, (release: ReleaseWords) => string>>;
  readonly field: FieldLabels;
  readonly asOf: (day: string) => string;
  readonly updated: string;
  readonly corrected: string;
  /** What a value was when the article ran, and since when it is known to be otherwise. */
  readonly was: (before: string, published: string) => string;
  readonly said: (publisher: string, day: string | undefined) => string;
  /** What somebody says, with who says it. */
  readonly attributed: (text: string, said: string) => string;
  readonly disputed: string;
  readonly hidden: (level: SpoilerLevel, title: string) => string;
  /** Follows such a sentence on a button that shows the one thing. */
  readonly showIt: string;

  /** What will happen, in the words that follow the digits: `until it opens in cinemas`. */
  readonly until: Readonly<Record<Channel, string>>;
  readonly comes: (title: string, channel: Channel, distance: string, date: string) => string;
  readonly comesToday: (title: string, channel: Channel) => string;
  readonly partlyDated: (title: string, date: string) => string;
  readonly undated: (title: string) => string;
  readonly since: (channel: Channel, date: string) => string;
  readonly dateHistory: string;
  readonly moved: (date: string, movedOn: string | undefined) => string;
  readonly addToCalendar: string;

  readonly castOf: (title: string) => string;
  readonly roleGroup: Readonly<Record<RoleKind, string>>;
  readonly otherRoles: string;
  readonly returning: string;
  readonly returningCast: string;
  readonly newCast: string;
  /** Stands between a person and a character, for those who hear the list. */
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
  /** Marks an amount that its source only estimates. */
  readonly about: (amount: string) => string;
  /** What a value in a sentence has become: `now June 6, 2025`. */
  readonly nowIs: (value: string) => string;
  readonly whatIsKnown: string;
  readonly whenThisRan: (day: string) => string;
  readonly today: string;
  readonly notKnownThen: string;
  /** An amount of US dollars whose number is in words: `90 million`. */
  readonly dollars: (amount: string) => string;
  /** What a mark at a widget stands for, for those who hear it. */
  readonly sourceNumbers: (numbers: string) => string;

  /** Names the ids that are near, or else all there are. */
  readonly noSuch: (id: string, nearest: string, all: string) => string;
  readonly badLanguage: (language: string, used: string) => string;
  readonly badValue: (attribute: string, value: string, used: string) => string;
  readonly noField: (field: string, nearest: string, all: string) => string;
  readonly unfetched: string;
}

registerFormatTable(enTable as unknown as LanguageTable);

const sentences = sentencesFrom<Messages>(en, {
  de: async () => withTable(await import('../languages/de.js')),
  ar: async () => withTable(await import('../languages/ar.js')),
});

function withTable({ messages, table }: { readonly messages: Messages; readonly table: unknown }): Messages {
  registerFormatTable(table as LanguageTable);
  return messages;
}

/** The languages that sentences exist in. */
export const { languages } = sentences;

/** The language among ours that serves a locale, or undefined where none does. */
export function languageFor(locale: string): string | undefined {
  return languageAmong(languages, locale);
}

/** The sentences for a locale as far as they are here; English serves a language that we do not have. */
export const messagesFor = sentences.in;

/** Fetches the sentences for a locale, or returns undefined when they are here or there are none. */
export const loadMessages = sentences.fetch;
