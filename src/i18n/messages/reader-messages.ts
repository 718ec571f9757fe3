/**
 * The interface of the sentences about seen titles and hidden spoilers; they are loaded with the widgets that use them.
 */
import type { TitleKind } from '../../domain/ledger/catalogue.js';
import { en } from '../compiled/en/reader.js';
import { fetchMore } from '../compiled/more-files.js';
import { sentencesFrom } from './load-messages.js';

export interface ReaderMessages {
  /** Replaces a hidden part where the title that it reveals has no name to show. */
  readonly hiddenPart: string;
  readonly hideAgain: string;

  readonly whatSeen: string;
  readonly haveSeen: string;
  /** Explains the effect of marking titles as seen. */
  readonly whySay: string;
  /** Precedes a choice of titles. */
  readonly upTo: string;
  /** Asks for that choice, while the seen titles are not the first of the list. */
  readonly noneChosen: string;
  readonly forget: string;
  readonly keptHere: string;
  readonly notKept: string;
  readonly needsScript: string;
  readonly noTitles: string;

  readonly watchIn: Readonly<Record<'release' | 'story', string>>;
  readonly titleKind: Readonly<Record<TitleKind, string>>;
  readonly seenCount: (seen: string, all: string) => string;
  readonly timeLeft: (time: string) => string;
  /** The time left where the runtime of a remaining title is unknown. */
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
  /** Like `someHidden` and `allHidden`, where the titles have no name to show or seeing them would reveal nothing. */
  readonly someHiddenPart: string;
  readonly allHiddenPart: string;
}

const sentences = sentencesFrom(en, fetchMore, (file) => file.reader);

/** The loaded sentences for a locale; English where they are not loaded or do not exist. */
export const readerMessagesFor = sentences.in;

/** Loads these sentences for a locale; undefined where they are loaded already or do not exist. */
export const loadReaderMessages = sentences.fetch;
