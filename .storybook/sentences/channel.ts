/**
 * What the page of a story and the panel “Sentences” tell each other.
 */

/** The sentences of the story, as rows; asked for by a panel that opens. */
export const rowsEvent = 'wick/sentences/rows';
export const askEvent = 'wick/sentences/ask';
/** The id of a sentence whose places in the story are to be shown; empty for none. */
export const pointEvent = 'wick/sentences/point';

export interface Row {
  readonly id: string;
  readonly comment: string;
  readonly english: string;
  /** `src/i18n/locales/fr.ftl:120`; where the language lacks the sentence, the place of the English one. */
  readonly place: string;
  readonly translation: string | undefined;
  /** What the story says. */
  readonly texts: readonly string[];
}
