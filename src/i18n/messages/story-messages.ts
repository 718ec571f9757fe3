/**
 * The interface of the sentences in widgets about stories, people and characters.
 */
import type { RoleKind } from '../../domain/ledger/catalogue.js';
import type { Lens } from '../../domain/story/timeline.js';
import { en } from '../compiled/en/story.js';
import { fetchMore } from '../compiled/more-files.js';
import { sentencesFrom } from './load-messages.js';

export interface StoryMessages {
  /** The heading of a timeline, by lens. */
  readonly line: Readonly<Record<Lens, string>>;
  /** The label of the choice of lens, and the button of each lens. */
  readonly orderBy: string;
  readonly lens: Readonly<Record<Lens, string>>;
  /** The heading of entries without a place on the timeline. */
  readonly loose: Readonly<Record<Lens, string>>;
  readonly before: (titles: string) => string;
  readonly after: (titles: string) => string;
  readonly during: (titles: string) => string;
  readonly toldIn: (title: string) => string;
  readonly setBefore: (title: string) => string;
  readonly emptyLine: string;
  /** Tells readers that the story's order contradicts itself; `cycleOf` tells the developer, with the ids. */
  readonly cycle: string;
  readonly cycleOf: (ids: string) => string;

  readonly noCredits: (person: string) => string;
  readonly undated: string;
  readonly noPerson: (id: string, nearest: string) => string;

  /** Heads the titles in which these actors play a character. */
  readonly playedBy: (actors: string) => string;
  readonly noAppearances: (character: string) => string;
  readonly bounty: string;
  readonly noCharacter: (id: string, nearest: string) => string;

  readonly appearances: string;
  readonly character: string;
  /** The kinds of role, in one word each. */
  readonly role: Readonly<Record<RoleKind | 'other', string>>;
  /** The text of an empty table cell, for screen readers. */
  readonly untold: string;
  readonly emptyTable: string;
}

const sentences = sentencesFrom(en, fetchMore, (file) => file.story);

/** The loaded sentences for a locale; English where they are not loaded or do not exist. */
export const storyMessagesFor = sentences.in;

/** Loads these sentences for a locale; undefined where they are loaded already or do not exist. */
export const loadStoryMessages = sentences.fetch;
