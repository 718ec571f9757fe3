/**
 * Keeps sentences in several languages: English is always loaded, other languages when a page uses them.
 */
import { canonicalLocale } from '../formats/intl.js';
import { isTraditional } from '../languages.js';

export interface Sentences<M> {
  /** The languages that have these sentences. */
  readonly languages: readonly string[];
  /** The loaded sentences for a locale; English where they are not loaded or do not exist. */
  readonly in: (locale: string) => M;
  /** Loads the sentences for a locale; undefined where they are loaded already or do not exist. If loading fails, English serves. */
  readonly fetch: (locale: string) => Promise<void> | undefined;
}

/** The language of a locale, if it is among `languages`; otherwise undefined. */
export function languageAmong(languages: readonly string[], locale: string): string | undefined {
  const tag = canonicalLocale(locale);
  const language = tag?.split('-')[0];
  return language !== undefined && languages.includes(language) && !isTraditional(tag!) ? language : undefined;
}

/** The files of all languages but English. */
export interface LanguageFiles<F> {
  readonly codes: readonly string[];
  readonly fetchFile: (code: string) => Promise<F>;
}

/** Makes a store of sentences by language, which `pick` finds in the file of a language. */
export function sentencesFrom<M, F>(en: M, { codes, fetchFile }: LanguageFiles<F>, pick: (file: F) => M): Sentences<M> {
  const languages = ['en', ...codes];
  const here = new Map<string, M>([['en', en]]);
  const coming = new Map<string, Promise<void>>();
  return {
    languages,
    in: (locale) => here.get(languageAmong(languages, locale) ?? 'en') ?? en,
    fetch: (locale) => {
      const language = languageAmong(languages, locale);
      if (language === undefined || here.has(language)) return undefined;
      // Callers during loading share one promise, so that they continue in the order of their calls.
      const arriving = coming.get(language) ?? fetchFile(language).then(pick, () => en).then((sentences) => void here.set(language, sentences));
      coming.set(language, arriving);
      return arriving;
    },
  };
}
