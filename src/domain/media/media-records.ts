/**
 * The types of quotes, questions, videos and articles about titles.
 */
import type { Fact, Reveals } from '../ledger/catalogue.js';

/** A person's words about a title, verbatim, at most twelve words. */
export interface Quote {
  readonly id: string;
  readonly person: string;
  readonly title: string;
  readonly text: Fact<string>;
  /** The person, outlet or occasion to which the words were said. */
  readonly outlet: string;
  /** The ISO day, month or year on which the words were said. */
  readonly said?: string;
  readonly reveals?: Reveals;
}

/** A question that readers ask about a title, with dated answers. */
export interface Question {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly answer: Fact<string>;
  readonly reveals?: Reveals;
}

export const videoKinds = ['teaser', 'trailer', 'clip', 'featurette'] as const;

/** A video about a title; without a YouTube id it is known but cannot be played. */
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
