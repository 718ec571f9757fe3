/**
 * The interface of the sentences of embeds: titles of frames, and the pages around them. They are used when pages are written; no page loads them.
 */
import { en } from '../compiled/en/frame.js';
import { fetchFeeds } from '../compiled/feeds-files.js';
import { sentencesFrom } from './load-messages.js';

export interface FrameMessages {
  /** The title of a frame, where the widget has no heading beyond the film's title. */
  readonly about: (title: string) => string;
  readonly releaseOf: (title: string) => string;
  readonly quoteAbout: (title: string) => string;
  /** The link past the frame, for readers who go from link to link. */
  readonly skip: string;
  readonly textVersion: string;
  readonly embedsOf: (site: string) => string;
  readonly pasteOne: string;
  /** Introduces the script that sizes the frames. */
  readonly onceAPage: string;
  readonly inFrame: string;
}

const sentences = sentencesFrom(en, fetchFeeds, (file) => file.frame);

/** The loaded sentences for a locale; English where they are not loaded or do not exist. */
export const frameMessagesFor = sentences.in;

/** Loads these sentences for a locale; undefined where they are loaded already or do not exist. */
export const loadFrameMessages = sentences.fetch;
