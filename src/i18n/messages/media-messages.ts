/**
 * The sentences of the widgets that tell what was asked and said about a title.
 */
import type { CrewJob } from '../../domain/ledger/catalogue.js';
import { en } from './en/media.js';
import { sentencesFrom } from './load-messages.js';

export interface MediaMessages {
  readonly questionsAbout: (title: string) => string;
  readonly noQuestions: (title: string) => string;
  /** Names the ids that are near, or else all there are. */
  readonly noSuchQuestion: (id: string, nearest: string, all: string) => string;
  readonly noAnswer: string;
  readonly noAnswerThen: string;
  /** Leads an answer that stood when the article ran and stands no longer. */
  readonly answeredThen: (published: string) => string;
  /** Leads the newest answer that may be seen, where the one that stands may not. */
  readonly answeredBefore: string;
  readonly linkTo: (question: string) => string;

  readonly noQuote: (title: string) => string;
  readonly noSuchQuote: (id: string, nearest: string, all: string) => string;
  readonly source: string;
  /** A job as what somebody is or does, in a phrase. */
  readonly does: Readonly<Record<CrewJob, string>>;
  readonly jobsOn: (jobs: string, title: string) => string;
  readonly plays: (character: string, title: string) => string;
  readonly inCastOf: (title: string) => string;
}

const sentences = sentencesFrom<MediaMessages>(en, {
  de: async () => (await import('../languages/more-de.js')).words,
  ar: async () => (await import('../languages/more-ar.js')).words,
});

/** These sentences for a locale as far as they are here; English serves a language that we do not have. */
export const mediaMessagesFor = sentences.in;

/** Fetches these sentences for a locale, or returns undefined when they are here or there are none. */
export const loadMediaMessages = sentences.fetch;
