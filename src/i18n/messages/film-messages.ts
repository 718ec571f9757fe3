/**
 * The interface of the sentences in widgets about a title's crew and story.
 */
import type { CrewJob, SpoilerLevel } from '../../domain/ledger/catalogue.js';
import { en } from '../compiled/en/film.js';
import { fetchMore } from '../compiled/more-files.js';
import { sentencesFrom } from './load-messages.js';

export interface FilmMessages {
  readonly crewOf: (title: string) => string;
  readonly noCrew: (title: string) => string;
  /** The label of a job for a number of people. */
  readonly job: Readonly<Record<CrewJob, (count: number) => string>>;

  readonly storyOf: (title: string) => string;
  readonly noStory: (title: string) => string;
  /** Precedes the hidden parts of a plot, each of which is a word of `plotPart`. */
  readonly spoilersFor: (title: string) => string;
  readonly plotPart: Readonly<Record<SpoilerLevel, string>>;
}

const sentences = sentencesFrom(en, fetchMore, (file) => file.film);

/** The loaded sentences for a locale; English where they are not loaded or do not exist. */
export const filmMessagesFor = sentences.in;

/** Loads these sentences for a locale; undefined where they are loaded already or do not exist. */
export const loadFilmMessages = sentences.fetch;
