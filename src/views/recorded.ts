/**
 * Recorded sentences in the reader's language, or in English and marked as English. The code that finds them is loaded with the first page in another language.
 */
import type { Catalogue } from '../domain/ledger/catalogue.js';
import { lazyModule } from '../i18n/lazy-module.js';
import type { Speech } from '../i18n/sentences/field-text.js';
import type { nothing } from './template.js';

const finder = lazyModule(() => import('./find-words.js'));

/** What a sentence is written for: a locale, and the catalogue's own translations. */
export type Reader = Pick<Speech, 'names' | 'locale'>;

/** A sentence as it is shown; language and direction are named where it stays English. */
export interface RecordedText {
  readonly text: string;
  readonly lang: string | typeof nothing;
  readonly dir: string | typeof nothing;
}

/** Finds a sentence in the reader's language. */
export function recordedText(english: string, reader: Reader): RecordedText {
  return finder.module?.findWords(english, reader) ?? { text: english, lang: 'en', dir: 'ltr' };
}

/** Loads the translations for a locale; undefined for English, and once they are loaded or cannot be. */
export function loadWords(locale: string, around?: { readonly catalogue?: Pick<Catalogue, 'isSlice'> | undefined }): Promise<void> | undefined {
  return locale.startsWith('en') ? undefined : (finder.load() ?? finder.module?.loadWords(locale, around));
}
