/**
 * The types of a story: characters, events, terms and bounties.
 */
import type { Amount, Fact, Reveals } from '../ledger/catalogue.js';

export interface Character {
  readonly id: string;
  readonly name: Fact<string>;
  /** The character's other names; each claim holds the whole list. */
  readonly aliases: Fact<readonly string[]>;
  readonly allegiance: Fact<string>;
  /** The character's end in the story. */
  readonly fate: Fact<string>;
}

/** The place of an event in the story, relative to other events or titles by id, so that no date has to be invented. */
export interface Placing {
  readonly after?: readonly string[];
  readonly before?: readonly string[];
  readonly during?: readonly string[];
  /** The distance in words from the events or titles named: `about six months`. */
  readonly gap?: string;
}

export const eventScopes = ['story', 'production'] as const;

/** An event in the story, or in the making of a title. An event with the id of a title stands for the whole title. */
export interface StoryEvent {
  readonly id: string;
  /** The id of the title that tells the event, or that was being made. */
  readonly title: string;
  readonly scope: (typeof eventScopes)[number];
  readonly summary: Fact<string>;
  /** A date, or the story's own words for the time: `1975`, `a week later`. */
  readonly when: Fact<string>;
  readonly placing: Fact<Placing>;
  readonly characters: readonly string[];
  readonly place?: string;
  readonly reveals?: Reveals;
}

export const termKinds = ['faction', 'place', 'rule', 'object', 'rank'] as const;

/** A term of the story's world: a faction, place, rule, object or rank. */
export interface Term {
  readonly id: string;
  readonly kind: (typeof termKinds)[number];
  readonly name: Fact<string>;
  readonly definition: Fact<string>;
  readonly reveals?: Reveals;
}

/** The price on a character's head, in dollars. */
export interface Bounty {
  readonly id: string;
  /** The id of the character. */
  readonly on: string;
  readonly amount: Fact<Amount>;
}
