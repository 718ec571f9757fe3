/**
 * The interface of the sentences in feeds and calendars, which tell news in a line, which no page loads.
 */
import type { Channel } from '../../domain/ledger/catalogue.js';
import type { TitleField } from '../../domain/ledger/fields.js';
import { en } from '../compiled/en/feed.js';
import { fetchFeeds } from '../compiled/feeds-files.js';
import { sentencesFrom } from './load-messages.js';

/** The fields whose changes feeds report. */
export type NewsField = Exclude<TitleField, 'logline'>;

export interface FeedMessages {
  readonly feed: string;
  /** The name of a feed of some titles. */
  readonly feedOf: (titles: string) => string;
  /** The headline of an entry: `Ballerina: in cinemas June 6, 2025, no longer June 7, 2024`. */
  readonly headline: (title: string, news: string) => string;
  /** The words before a field's value in a headline. */
  readonly lead: Readonly<Record<NewsField, string>>;
  readonly plays: (person: string, character: string) => string;
  readonly joins: (count: number, names: string) => string;
  /** The source of an entry, and the day on which it became known. */
  readonly reported: (publisher: string, day: string) => string;
  readonly firstTrailer: (day: string) => string;

  readonly calendar: string;
  /** The name of a calendar entry, by channel. */
  readonly entry: Readonly<Record<Channel, (title: string, place: string | undefined) => string>>;
  /** Marks the entry of a release that no longer has its day. */
  readonly off: (entry: string) => string;
}

const sentences = sentencesFrom(en, fetchFeeds, (file) => file.feed);

/** The loaded sentences for a locale; English where they are not loaded or do not exist. */
export const feedMessagesFor = sentences.in;

/** Loads these sentences for a locale; undefined where they are loaded already or do not exist. */
export const loadFeedMessages = sentences.fetch;
