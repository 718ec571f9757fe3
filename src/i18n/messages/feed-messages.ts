/**
 * The sentences of feeds and calendars, which no page speaks.
 */
import type { Channel } from '../../domain/ledger/catalogue.js';
import type { TitleField } from '../../domain/ledger/fields.js';
import { en } from './en/feed.js';
import { sentencesFrom } from './load-messages.js';

/** The fields whose changes are told. */
export type NewsField = Exclude<TitleField, 'logline'>;

export interface FeedMessages {
  readonly feed: string;
  /** The feed of some titles, by their names. */
  readonly feedOf: (titles: string) => string;
  /** What has happened to a title: `Ballerina: in cinemas June 6, 2025, no longer June 7, 2024`. */
  readonly headline: (title: string, news: string) => string;
  /** Leads the value of a field in a headline. */
  readonly lead: Readonly<Record<NewsField, string>>;
  readonly plays: (person: string, character: string) => string;
  readonly joins: (count: number, names: string) => string;
  /** Since when it is known, and from whom. */
  readonly reported: (publisher: string, day: string) => string;

  readonly calendar: string;
  /** What a calendar entry is called, by the way the title comes. */
  readonly entry: Readonly<Record<Channel, (title: string, place: string | undefined) => string>>;
  /** The last day that a release had, which it has no longer. */
  readonly off: (entry: string) => string;
}

const sentences = sentencesFrom<FeedMessages>(en, {
  de: async () => (await import('./de/feed.js')).de,
  ar: async () => (await import('./ar/feed.js')).ar,
});

/** These sentences for a locale as far as they are here; English serves a language that we do not have. */
export const feedMessagesFor = sentences.in;

/** Fetches these sentences for a locale, or returns undefined when they are here or there are none. */
export const loadFeedMessages = sentences.fetch;
