/**
 * The sentences of widgets by which a reader says what they know, and of what is held back until then; they travel with these and not with the others.
 */
import type { SpoilerLevel, TitleKind } from '../../domain/ledger/catalogue.js';
import { en } from './en/reader.js';
import { sentencesFrom } from './load-messages.js';

export interface ReaderMessages {
  /** In place of what gives away some title that nobody can name. */
  readonly hiddenPart: string;
  /** Once it was opened. */
  readonly givesAway: (level: SpoilerLevel, title: string) => string;
  readonly givesAwayPart: string;
  readonly hideAgain: string;

  readonly whatSeen: string;
  readonly haveSeen: string;
  /** What comes of saying so. */
  readonly whySay: string;
  readonly upToHere: string;
  /** The same, with what it is said of. */
  readonly upTo: (title: string) => string;
  readonly forget: string;
  readonly keptHere: string;
  readonly notKept: string;
  readonly needsScript: string;
  readonly noTitles: string;

  readonly watchIn: Readonly<Record<'release' | 'story', string>>;
  readonly titleKind: Readonly<Record<TitleKind, string>>;
  readonly seenCount: (seen: string, all: string) => string;
  readonly timeLeft: (time: string) => string;
  /** Where the runtime of one that is left is not known. */
  readonly timeLeftAtLeast: (time: string) => string;
  readonly allSeen: string;
  readonly notOut: string;
  readonly placeDisputed: string;
  readonly placeUnknown: string;
  readonly orderContradicted: string;

  readonly related: string;
  readonly relatedTo: (title: string) => string;
  readonly someHidden: (titles: string) => string;
  readonly allHidden: (titles: string) => string;
  /** The same, where nobody can name the titles, or seeing them would not help. */
  readonly someHiddenPart: string;
  readonly allHiddenPart: string;
}

const sentences = sentencesFrom<ReaderMessages>(en, {
  de: async () => (await import('../languages/more-de.js')).reader,
  ar: async () => (await import('../languages/more-ar.js')).reader,
});

/** The reader's sentences for a locale as far as they are here; English serves a language that we do not have. */
export const readerMessagesFor = sentences.in;

/** Fetches the reader's sentences for a locale, or returns undefined when they are here or there are none. */
export const loadReaderMessages = sentences.fetch;
