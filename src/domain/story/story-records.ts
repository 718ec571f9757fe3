/**
 * The nouns of a story: who is in it, what happens and when, what its words mean, and what a head is worth.
 */
import type { Amount, Fact, Reveals } from '../ledger/catalogue.js';

export interface Character {
  readonly id: string;
  readonly name: Fact<string>;
  /** All the names that a character goes by besides, a claim. */
  readonly aliases: Fact<readonly string[]>;
  readonly allegiance: Fact<string>;
  /** What becomes of the character. */
  readonly fate: Fact<string>;
}

/** Where an event stands in the story, by ids of events or titles; nobody has to invent a date for it. */
export interface Placing {
  readonly after?: readonly string[];
  readonly before?: readonly string[];
  readonly during?: readonly string[];
  /** How far from what it is placed by: `about six months`. */
  readonly gap?: string;
}

export const eventScopes = ['story', 'production'] as const;

/** Something that happens in the story, or in its making. A title as a whole is an event of its own id. */
export interface StoryEvent {
  readonly id: string;
  /** The title that tells of it, or that was being made. */
  readonly title: string;
  readonly scope: (typeof eventScopes)[number];
  readonly summary: Fact<string>;
  /** A calendar date, or the story's own words for it: `1975`, `a week later`. */
  readonly when: Fact<string>;
  readonly placing: Fact<Placing>;
  readonly characters: readonly string[];
  readonly place?: string;
  readonly reveals?: Reveals;
}

export const termKinds = ['faction', 'place', 'rule', 'object', 'rank'] as const;

/** A word of the story's world: a faction, a place, a rule, an object or a rank. */
export interface Term {
  readonly id: string;
  readonly kind: (typeof termKinds)[number];
  readonly name: Fact<string>;
  readonly definition: Fact<string>;
  readonly reveals?: Reveals;
}

/** The price on somebody's head, in dollars. */
export interface Bounty {
  readonly id: string;
  /** The character. */
  readonly on: string;
  readonly amount: Fact<Amount>;
}
