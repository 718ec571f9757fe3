/**
 * The sentences of widgets about a title's market: what it took, its videos, where it can be watched, and what follows it.
 */
import type { Standing } from '../../domain/ledger/catalogue.js';
import type { RungName } from '../../domain/releases/sequel-progress.js';
import type { WatchChannel } from '../../domain/releases/watch-options.js';
import type { Video } from '../../domain/media/media-records.js';
import { en } from './en/market.js';
import { sentencesFrom } from './load-messages.js';

export interface MarketMessages {
  readonly boxOfficeOf: (title: string) => string;
  readonly noFigures: (title: string) => string;
  /** What is drawn, in which unit, and by which days: `Gross, worldwide, in millions of US dollars, by days since release`. */
  readonly inMillions: (gross: string, since: string) => string;
  readonly sinceRelease: (day: string) => string;
  readonly daysSinceRelease: string;
  /** Heads the column of what was said after a run. */
  readonly later: string;
  readonly estimate: string;
  readonly reported: string;
  /** An amount of which both ends are known. */
  readonly range: string;
  /** A figure of which only the month is known. */
  readonly someDay: string;
  readonly estimated: (what: string) => string;
  readonly compared: string;
  readonly allFigures: (count: string) => string;
  readonly day: string;
  readonly amount: string;
  readonly source: string;
  readonly unknown: string;

  readonly videoOf: Readonly<Record<Video['kind'], (title: string) => string>>;
  readonly noTrailerYet: (title: string) => string;
  readonly noTrailer: (title: string) => string;
  readonly play: string;
  /** A button's name, which begins with what can be seen of it. */
  readonly playOf: (video: string, title: string) => string;
  readonly cannotShow: string;
  readonly watchAt: (host: string) => string;
  /** What happens when the reader plays a video, said before it does. */
  readonly consent: (host: string) => string;
  readonly remember: string;
  readonly remembered: (host: string) => string;
  readonly askAgain: string;
  readonly notKept: string;
  readonly otherVideos: string;

  readonly whereToWatch: (title: string) => string;
  readonly region: string;
  readonly cinemasOnly: string;
  readonly home: Readonly<Record<WatchChannel, string>>;
  readonly here: (date: string) => string;
  readonly coming: (date: string) => string;
  readonly dayUnknown: string;
  /** Stands before who said something last, and when. */
  readonly lastSaid: string;
  readonly worldwide: string;
  readonly unknownFor: (region: string) => string;
  readonly knownFor: (regions: string) => string;
  readonly nowhere: (title: string) => string;
  readonly disclosure: string;

  readonly statusOf: (title: string) => string;
  readonly noStatus: (title: string) => string;
  readonly rung: Readonly<Record<RungName, string>>;
  /** How firmly something was said. */
  readonly standing: Readonly<Record<Standing, string>>;
  /** When and how firmly something was said, before who said it: `August 2020, reported:`. */
  readonly told: (day: string | undefined, standing: string) => string;
  readonly stepBack: string;
  /** Follows a claim that repeats what stands. */
  readonly saidAgain: string;
  /** What those who hear the ladder are told of a rung that nobody spoke of: below what stands, and above it. */
  readonly notSaid: string;
  readonly notYet: string;
  readonly noWordSince: (day: string) => string;
}

const sentences = sentencesFrom<MarketMessages>(en, {
  de: async () => (await import('../languages/more-de.js')).market,
  ar: async () => (await import('../languages/more-ar.js')).market,
});

/** The market's sentences for a locale as far as they are here; English serves a language that we do not have. */
export const marketMessagesFor = sentences.in;

/** Fetches the market's sentences for a locale, or returns undefined when they are here or there are none. */
export const loadMarketMessages = sentences.fetch;
