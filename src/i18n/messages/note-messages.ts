/**
 * The sentences of correction notes in articles and of `wick diff`. No page loads them, so all languages are here together.
 */
import type { DifferenceKind } from '../../domain/changes/ledger-differences.js';
import { languageAmong } from './load-messages.js';

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

const en: NoteMessages = {
  difference: { known: 'became known', changed: 'changed', moved: 'moved', corrected: 'corrected', disputed: 'disputed', confirmed: 'confirmed', edited: 'edited', withdrawn: 'withdrawn', added: 'added', removed: 'removed' },
  lead: { updated: (day) => `Updated on ${day}:`, corrected: (day) => `Corrected on ${day}:` },
  note: {
    development: (words, news) => `${words} no longer holds. ${news}.`,
    correction: (words, news) => `${words} was wrong. ${news}.`,
    disputed: (words, news) => `Sources differ on ${words}. ${news}.`,
  },
};

const de: NoteMessages = {
  difference: { known: 'bekannt geworden', changed: 'geändert', moved: 'verschoben', corrected: 'berichtigt', disputed: 'umstritten', confirmed: 'bestätigt', edited: 'bearbeitet', withdrawn: 'zurückgezogen', added: 'hinzugefügt', removed: 'entfernt' },
  lead: { updated: (day) => `Aktualisiert am ${day}:`, corrected: (day) => `Berichtigt am ${day}:` },
  note: {
    development: (words, news) => `${words} gilt nicht mehr. ${news}.`,
    correction: (words, news) => `${words} war falsch. ${news}.`,
    disputed: (words, news) => `Zu ${words} sagen die Quellen Verschiedenes. ${news}.`,
  },
};

const ar: NoteMessages = {
  difference: { known: 'صار معروفًا', changed: 'تغيّر', moved: 'تغيّر الموعد', corrected: 'صُحّح', disputed: 'محل خلاف', confirmed: 'تأكد', edited: 'عُدّل', withdrawn: 'سُحب', added: 'أُضيف', removed: 'حُذف' },
  lead: { updated: (day) => `تحديث بتاريخ ${day}:`, corrected: (day) => `تصحيح بتاريخ ${day}:` },
  note: {
    development: (words, news) => `لم يعد ${words} صحيحًا. ${news}.`,
    correction: (words, news) => `كان ${words} خطأً. ${news}.`,
    disputed: (words, news) => `تختلف المصادر في ${words}. ${news}.`,
  },
};

/** The sentences by language. */
export const noteMessages = { en, de, ar } as const satisfies Readonly<Record<string, NoteMessages>>;

/** The sentences for a locale; English where there are none. */
export function noteMessagesFor(locale: string): NoteMessages {
  return noteMessages[(languageAmong(Object.keys(noteMessages), locale) ?? 'en') as keyof typeof noteMessages];
}
