/**
 * Keeps sentences in several languages: English is always loaded, other languages when a page uses them.
 */
import { known } from '../compiled/known-languages.js';
import { canonicalLocale } from '../formats/intl.js';

export interface Sentences<M> {
  /** The loaded sentences for a locale; English where they are not loaded or do not exist. */
  readonly in: (locale: string) => M;
  /** Loads the sentences for a locale; undefined where they are loaded already or do not exist. If loading fails, English serves. */
  readonly fetch: (locale: string) => Promise<void> | undefined;
}

/** The language whose sentences serve a locale, by its code; undefined where there is none. Those in Chinese are in simplified characters. */
export function languageFor(locale: string): string | undefined {
  return known.exec(canonicalLocale(locale) ?? '')?.[0];
}

/** The language of a locale, if it is among `languages`; otherwise undefined. */
export function languageAmong(languages: readonly string[], locale: string): string | undefined {
  const language = canonicalLocale(locale)?.split('-')[0];
  return language !== undefined && languages.includes(language) ? language : undefined;
}

/** Makes a store of sentences by language, which `pick` finds in the file of a language. */
export function sentencesFrom<M, F>(en: M, fetchFile: (language: string) => Promise<F>, pick: (file: F) => M): Sentences<M> {
  const here: Partial<Record<string, M>> = { en };
  const coming: Partial<Record<string, Promise<void>>> = {};
  return {
    in: (locale) => here[languageFor(locale) ?? 'en'] ?? en,
    fetch: (locale) => {
      const language = languageFor(locale);
      if (!language || here[language]) return undefined;
      // Callers during loading share one promise, so that they continue in the order of their calls.
      return (coming[language] ??= fetchFile(language).then(pick, () => en).then((sentences) => { here[language] = sentences; }));
    },
  };
}
