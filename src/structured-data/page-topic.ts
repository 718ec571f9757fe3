/**
 * What a page tells of, in which the graph is to say the same.
 */
import type { Vantage } from '../domain/ledger/vantage.js';

export const aspects = ['releases', 'runtime', 'rating', 'logline', 'crew', 'cast', 'status', 'videos'] as const;
/** What is told of a title besides its name. */
export type Aspect = (typeof aspects)[number];

/** Something that a page tells of, as it is seen from there. */
export type Topic = { readonly vantage: Vantage } & (
  | {
      readonly about: 'title';
      readonly id: string;
      readonly aspects: readonly Aspect[];
      /** Of cast and crew only this person, where they are told for that person's sake. */
      readonly person?: string;
    }
  | { readonly about: 'person'; readonly id: string }
  | { readonly about: 'character'; readonly id: string }
  /** A quote by its id, or the newest about a title. */
  | { readonly about: 'quote'; readonly id?: string; readonly title?: string }
  | { readonly about: 'videos'; readonly title: string }
  /** Questions about a title: those of the ids, or all; `authored` are those that the page answers itself. */
  | { readonly about: 'questions'; readonly title: string; readonly ids: readonly string[]; readonly authored: readonly string[] }
  /** What had been wrong about titles, by the day from which on it is told. */
  | { readonly about: 'corrections'; readonly titles: readonly string[]; readonly since: string }
);
