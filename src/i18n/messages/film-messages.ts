/**
 * The sentences of the widgets that tell by whom a title is made, and what it is about.
 */
import type { CrewJob } from '../../domain/ledger/catalogue.js';
import { en } from './en/film.js';
import { sentencesFrom } from './load-messages.js';

export interface FilmMessages {
  readonly crewOf: (title: string) => string;
  readonly noCrew: (title: string) => string;
  /** A job as a label for so many people. */
  readonly job: Readonly<Record<CrewJob, (count: number) => string>>;

  readonly storyOf: (title: string) => string;
  readonly noStory: (title: string) => string;
}

const sentences = sentencesFrom<FilmMessages>(en, {
  de: async () => (await import('../languages/more-de.js')).film,
  ar: async () => (await import('../languages/more-ar.js')).film,
});

/** These sentences for a locale as far as they are here; English serves a language that we do not have. */
export const filmMessagesFor = sentences.in;

/** Fetches these sentences for a locale, or returns undefined when they are here or there are none. */
export const loadFilmMessages = sentences.fetch;
