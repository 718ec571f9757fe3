/**
 * The interface of the sentences in widgets about a title's grosses, videos, ways to watch, and progress.
 */
import type { Standing } from '../../domain/ledger/catalogue.js';
import type { GrossMetric } from '../../domain/money/box-office.js';
import type { WatchChannel } from '../../domain/releases/watch-options.js';
import type { Video } from '../../domain/media/media-records.js';
import { en } from '../compiled/en/market.js';
import { fetchMore } from '../compiled/more-files.js';
import { sentencesFrom } from './load-messages.js';

export interface MarketMessages {
  readonly boxOfficeOf: (title: string) => string;
  readonly noFigures: (title: string) => string;
  /** The label of a gross, with the day by which it was reached: `US and Canada by June 13, 2025`. */
  readonly grossBy: Readonly<Record<GrossMetric, (day: string) => string>>;
  /** The label of a gross that is much older than the other gross of its title: `US and Canada, last figure: June 22, 2025`. */
  readonly lastGross: Readonly<Record<GrossMetric, (day: string) => string>>;
  /** The day by which a compared title reached its gross, and which day of its run that was. */
  readonly knownBy: (day: string) => string;
  readonly dayOfRun: (day: string) => string;
  /** A budget with its amount, in the chart and in comparisons: `Budget $90M`. */
  readonly budgetOf: (amount: string) => string;
  /** The caption of a chart, with its metric, unit and days: `Gross, worldwide, in millions of US dollars, from its release on June 6, 2025`. */
  readonly inMillions: (gross: string, since: string) => string;
  readonly sinceRelease: (day: string) => string;
  readonly estimate: string;
  readonly reported: string;
  /** Explains the mark of a range. */
  readonly range: string;
  /** Explains the mark of a figure of which only the month is known. */
  readonly someDay: string;
  readonly allFigures: (count: string) => string;
  readonly day: string;
  readonly amount: string;
  readonly source: string;
  readonly unknown: string;

  readonly videoOf: Readonly<Record<Video['kind'], (title: string) => string>>;
  readonly noTrailerYet: (title: string) => string;
  readonly noTrailer: (title: string) => string;
  /** The accessible name of a button that plays a video. */
  readonly playOf: (video: string, title: string) => string;
  readonly cannotShow: string;
  readonly watchAt: (host: string) => string;
  /** Tells, before a video is played, what playing it does. */
  readonly consent: (host: string) => string;
  readonly remember: string;
  readonly remembered: (host: string) => string;
  readonly askAgain: string;
  readonly notKept: string;
  readonly otherVideos: string;

  /** The heading of what is watched, played or read. */
  readonly whereHeading: Readonly<Record<'watch' | 'play' | 'read', (title: string) => string>>;
  /** Says that nothing is known of it. */
  readonly whereUnknown: Readonly<Record<'watch' | 'play' | 'read', (title: string) => string>>;
  readonly region: string;
  readonly cinemasOnly: string;
  readonly home: Readonly<Record<WatchChannel, string>>;
  /** The same of what is not watched. */
  readonly copy: Readonly<Record<WatchChannel, string>>;
  readonly here: (date: string) => string;
  readonly coming: (date: string) => string;
  readonly dayUnknown: string;
  /** The day of the newest claim, before the publishers. */
  readonly checked: (day: string) => string;
  readonly worldwide: string;
  readonly unknownFor: (region: string) => string;
  readonly knownFor: (regions: string) => string;
  readonly disclosure: string;

  readonly statusOf: (title: string) => string;
  readonly noStatus: (title: string) => string;
  /** The step of a title that got a release date. */
  readonly dated: string;
  /** The names of standings. */
  readonly standing: Readonly<Record<Standing, string>>;
  /** The day and standing of a claim, before its source: `August 2020, reported:`. */
  readonly told: (day: string | undefined, standing: string) => string;
  readonly stepBack: string;
  /** Leads the steps that are still ahead. */
  readonly notYet: (steps: string) => string;
  readonly noWordSince: (day: string) => string;
}

const sentences = sentencesFrom(en, fetchMore, (file) => file.market);

/** The loaded sentences for a locale; English where they are not loaded or do not exist. */
export const marketMessagesFor = sentences.in;

/** Loads these sentences for a locale; undefined where they are loaded already or do not exist. */
export const loadMarketMessages = sentences.fetch;
