/**
 * The sentences of correction notes in articles and of `wick diff`. No page loads them, so all languages are here together.
 */
import type { DifferenceKind } from '../../domain/changes/ledger-differences.js';
import { noteMessages } from '../compiled/note.js';
import { languageFor } from './messages.js';

/** Why an article gets a note: its words were right when it ran, were wrong even then, or sources differ. */
export type NoteKind = 'development' | 'correction' | 'disputed';

export interface NoteMessages {
  /** What kind of difference there is between two versions of the ledger. */
  readonly difference: Readonly<Record<DifferenceKind, string>>;
  /** The lead of a note in an article, with the day on which it was added: of words that were wrong, else of an update. */
  readonly lead: Readonly<Record<'updated' | 'corrected', (day: string) => string>>;
  /** The note itself: the article's words, and what stands now. */
  readonly note: Readonly<Record<NoteKind, (words: string, news: string) => string>>;
}

/** The sentences for a locale; English where there are none. */
export function noteMessagesFor(locale: string): NoteMessages {
  return noteMessages[languageFor(locale) ?? 'en'] ?? noteMessages.en;
}
