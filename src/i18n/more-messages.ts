/**
 * The sentences of widgets that few articles hold; they travel with these and not with the others.
 */
import { en } from './messages/more-en.js';
import { sentencesFrom } from './sentences.js';

export interface MoreMessages {
  readonly historyOf: (title: string) => string;
  readonly announcedDate: string;
  readonly announcedOn: string;
  readonly announcedBy: string;
  readonly later: (distance: string) => string;
  readonly earlier: (distance: string) => string;
  readonly correctedDate: string;
  readonly noDates: (title: string) => string;
  readonly sources: string;
  readonly noSources: string;
  /** The data's own version and day. */
  readonly edition: (version: string, day: string) => string;
  readonly shownIn: (title: string) => string;
}

const sentences = sentencesFrom<MoreMessages>(en, {
  de: async () => (await import('./messages/more-de.js')).de,
  ar: async () => (await import('./messages/more-ar.js')).ar,
});

/** The further sentences for a locale as far as they are here; English serves a language that we do not have. */
export const moreMessagesFor = sentences.in;

/** Fetches the further sentences for a locale, or returns undefined when they are here or there are none. */
export const loadMoreMessages = sentences.fetch;
