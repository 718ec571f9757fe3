/**
 * The topics of a page, from which the graph is built.
 */
import type { Vantage } from '../domain/ledger/vantage.js';

export const aspects = ['releases', 'runtime', 'rating', 'logline', 'crew', 'cast', 'status', 'videos'] as const;
/** What a topic includes of a title besides its name. */
export type Aspect = (typeof aspects)[number];

/** A topic that a page tells of, with the vantage at which it is read. */
export type Topic = { readonly vantage: Vantage } & (
  | {
      readonly about: 'title';
      readonly id: string;
      readonly aspects: readonly Aspect[];
      /** Limits cast and crew to this person, where the title is shown for the person's sake. */
      readonly person?: string;
    }
  | { readonly about: 'person'; readonly id: string }
  | { readonly about: 'character'; readonly id: string }
  /** The quote with this id, or the newest about the title. */
  | { readonly about: 'quote'; readonly id?: string; readonly title?: string }
  | { readonly about: 'videos'; readonly title: string }
  /** Questions about a title, by id or all; the page answers those in `authored` itself. */
  | { readonly about: 'questions'; readonly title: string; readonly ids: readonly string[]; readonly authored: readonly string[] }
  /** Corrections about titles since a day. */
  | { readonly about: 'corrections'; readonly titles: readonly string[]; readonly since: string }
);
