/**
 * Sentences in several languages, of which English is here and the others are fetched when a page speaks them.
 */
import { canonicalLocale } from '../formats/intl.js';

export interface Sentences<M> {
  /** The languages that there are. */
  readonly languages: readonly string[];
  /** The sentences for a locale as far as they are here; English serves a language that we do not have. */
  readonly in: (locale: string) => M;
  /** Fetches the sentences for a locale, or returns undefined when they are here or there are none; English serves where they cannot be fetched. */
  readonly fetch: (locale: string) => Promise<void> | undefined;
}

/** The language among some that serves a locale, or undefined where none does. */
export function languageAmong(languages: readonly string[], locale: string): string | undefined {
  const language = canonicalLocale(locale)?.split('-')[0];
  return language !== undefined && languages.includes(language) ? language : undefined;
}

/** Keeps sentences by language. */
export function sentencesFrom<M>(en: M, loaders: Readonly<Record<string, () => Promise<M>>>): Sentences<M> {
  const languages = ['en', ...Object.keys(loaders)];
  const here = new Map<string, M>([['en', en]]);
  const coming = new Map<string, Promise<void>>();
  return {
    languages,
    in: (locale) => here.get(languageAmong(languages, locale) ?? 'en') ?? en,
    fetch: (locale) => {
      const language = languageAmong(languages, locale);
      if (language === undefined || here.has(language)) return undefined;
      // All who ask while it is on its way wait for one promise, and so go on in the order in which they asked.
      const arriving = coming.get(language) ?? loaders[language]!().catch(() => en).then((sentences) => void here.set(language, sentences));
      coming.set(language, arriving);
      return arriving;
    },
  };
}
