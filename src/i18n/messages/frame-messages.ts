/**
 * The sentences of embeds: what their frames are called, and the pages around them. They are needed where pages are written, and travel to none.
 */
import { en } from './en/frame.js';
import { sentencesFrom } from './load-messages.js';

export interface FrameMessages {
  /** What a frame is called whose widget has no heading that says more than the title. */
  readonly about: (title: string) => string;
  readonly releaseOf: (title: string) => string;
  readonly quoteAbout: (title: string) => string;
  /** For those who go from link to link and want past this frame. */
  readonly skip: string;
  readonly textVersion: string;
  readonly embedsOf: (site: string) => string;
  readonly pasteOne: string;
  /** Before the script that sizes the frames. */
  readonly onceAPage: string;
  readonly inFrame: string;
}

const sentences = sentencesFrom<FrameMessages>(en, {
  de: async () => (await import('./de/frame.js')).de,
  ar: async () => (await import('./ar/frame.js')).ar,
});

/** The sentences of embeds for a locale as far as they are here; English serves a language that we do not have. */
export const frameMessagesFor = sentences.in;

/** Fetches the sentences of embeds for a locale, or returns undefined when they are here or there are none. */
export const loadFrameMessages = sentences.fetch;
