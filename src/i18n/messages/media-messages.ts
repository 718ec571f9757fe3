/**
 * The interface of the sentences in widgets with questions and quotes.
 */
import type { CrewJob } from '../../domain/ledger/catalogue.js';
import { en } from '../compiled/en/media.js';
import { fetchMore } from '../compiled/more-files.js';
import { sentencesFrom } from './load-messages.js';

export interface MediaMessages {
  readonly questionsAbout: (title: string) => string;
  readonly noQuestions: (title: string) => string;
  /** Names the nearest ids, or else all. */
  readonly noSuchQuestion: (id: string, nearest: string, all: string) => string;
  readonly noAnswer: string;
  readonly noAnswerThen: string;
  /** Leads an answer that stood on the day of publication and no longer stands. */
  readonly answeredThen: (published: string) => string;
  /** Leads the newest visible answer, where the standing answer is hidden. */
  readonly answeredBefore: string;
  readonly linkTo: (question: string) => string;

  readonly noQuote: (title: string) => string;
  readonly noSuchQuote: (id: string, nearest: string, all: string) => string;
  readonly source: string;
  /** A job as a phrase about a person: `director`. */
  readonly does: Readonly<Record<CrewJob, string>>;
  readonly jobsOn: (jobs: string, title: string) => string;
  readonly plays: (character: string, title: string) => string;
  readonly inCastOf: (title: string) => string;
}

const sentences = sentencesFrom(en, fetchMore, (file) => file.media);

/** The loaded sentences for a locale; English where they are not loaded or do not exist. */
export const mediaMessagesFor = sentences.in;

/** Loads these sentences for a locale; undefined where they are loaded already or do not exist. */
export const loadMediaMessages = sentences.fetch;
