/**
 * The sentences of widgets about the story and those in it.
 */
import type { RoleKind } from '../../domain/ledger/catalogue.js';
import type { Lens } from '../../domain/story/timeline.js';
import { en } from './en/story.js';
import { sentencesFrom } from './load-messages.js';

export interface StoryMessages {
  /** What a line of titles is headed by. */
  readonly line: Readonly<Record<Lens, string>>;
  /** What the lenses choose, and what each is called on its button. */
  readonly orderBy: string;
  readonly lens: Readonly<Record<Lens, string>>;
  /** What has no place on a line. */
  readonly loose: Readonly<Record<Lens, string>>;
  readonly before: (titles: string) => string;
  readonly after: (titles: string) => string;
  readonly during: (titles: string) => string;
  readonly toldIn: (title: string) => string;
  readonly setBefore: (title: string) => string;
  readonly emptyLine: string;
  /** Says to readers, and to the page with the ids, that the order of a story contradicts itself. */
  readonly cycle: string;
  readonly cycleOf: (ids: string) => string;

  readonly credits: string;
  readonly noCredits: (person: string) => string;
  readonly undated: string;
  readonly noPerson: (id: string, nearest: string) => string;

  readonly appearsIn: string;
  readonly noAppearances: (character: string) => string;
  readonly bounty: string;
  readonly noCharacter: (id: string, nearest: string) => string;

  readonly appearances: string;
  readonly character: string;
  /** A role in one word. */
  readonly role: Readonly<Record<RoleKind | 'other', string>>;
  /** A cell of which nothing is told, for those who hear the table. */
  readonly untold: string;
  readonly emptyTable: string;
}

const sentences = sentencesFrom<StoryMessages>(en, {
  de: async () => (await import('../languages/more-de.js')).story,
  ar: async () => (await import('../languages/more-ar.js')).story,
});

/** The sentences about the story for a locale as far as they are here; English serves a language that we do not have. */
export const storyMessagesFor = sentences.in;

/** Fetches the sentences about the story for a locale, or returns undefined when they are here or there are none. */
export const loadStoryMessages = sentences.fetch;
