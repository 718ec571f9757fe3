/**
 * The nouns of what is said and shown about titles: quotes, questions, videos and articles.
 */
import type { Fact, Reveals } from '../ledger/catalogue.js';

/** Who said what about which title; at most twelve words, as they were said. */
export interface Quote {
  readonly id: string;
  readonly person: string;
  readonly title: string;
  readonly text: Fact<string>;
  /** To whom, or where, it was said. */
  readonly outlet: string;
  /** The day, month or year on which it was said. */
  readonly said?: string;
  readonly reveals?: Reveals;
}

/** A question that readers ask about a title, with what was answered when. */
export interface Question {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly answer: Fact<string>;
  readonly reveals?: Reveals;
}

export const videoKinds = ['teaser', 'trailer', 'clip', 'featurette'] as const;

/** A video about a title; without an id of the player it is known of and cannot be shown. */
export interface Video {
  readonly id: string;
  readonly title: string;
  readonly kind: (typeof videoKinds)[number];
  readonly name: string;
  readonly youtube: Fact<string>;
  readonly released: Fact<string>;
  readonly reveals?: Reveals;
}

/** Another article about a title. */
export interface Article {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly source: string;
  readonly reveals?: Reveals;
}
