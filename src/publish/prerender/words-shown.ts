/**
 * The translations that a prerendered page carries: of the sentences in its slice of the data, so that nothing hidden is among them.
 */
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { namesIn } from '../../domain/ledger/names.js';
import { translatableTexts, type TranslatedKind, translatedFields } from '../../domain/ledger/translated-fields.js';
import type { Words } from '../../domain/ledger/words.js';
import { loadWords, recordedText } from '../../views/recorded.js';
import { loadSynopsisWords } from '../../views/synopsis.js';

const kinds = Object.keys(translatedFields) as TranslatedKind[];

/** Loads all translations for a locale. */
export async function loadAllWords(locale: string): Promise<void> {
  for (const load of [loadWords, loadSynopsisWords]) {
    // The first call may only bring the code that loads them.
    await load(locale);
    await load(locale);
  }
}

/** The translations of the sentences in a slice of a catalogue, by locale; undefined where there are none. */
export function wordsShown(slice: Catalogue, catalogue: Catalogue, locales: readonly string[]): Words | undefined {
  const names = namesIn(catalogue);
  const texts = [...new Set(kinds.flatMap((kind) => [...(slice[kind] as ReadonlyMap<string, object>).values()].flatMap((record) => [...translatableTexts(kind, record)])))];
  const words = locales.map((locale) => [locale, texts.flatMap((text) => {
    const { text: own, lang } = recordedText(text, { names, locale });
    return lang === 'en' ? [] : [[text, own] as const];
  })] as const).filter(([, found]) => found.length > 0);
  return words.length > 0 ? Object.fromEntries(words.map(([locale, found]) => [locale, Object.fromEntries(found)])) : undefined;
}
