/**
 * Keeps sentences in several languages: English is always loaded, other languages when a page uses them.
 */
import { edition, known } from '../compiled/known-languages.js';
import { canonicalLocale } from '../formats/intl.js';

export interface Sentences<M> {
  /** The loaded sentences for a locale; English where they are not loaded or do not exist. */
  readonly in: (locale: string) => M;
  /** Loads the sentences for a locale; undefined where they are loaded already or do not exist. If loading fails, or the file is of another version, English serves for the language from then on. */
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

/** The languages of which a file did not arrive. English then serves for all their sentences, so that no widget speaks two languages. */
const lost = new Set<string | undefined>();

/** The language whose sentences can be had for a locale. */
function servingLanguage(locale: string): string | undefined {
  const language = languageFor(locale);
  return lost.has(language) ? undefined : language;
}

/**
 * Sentences by the names that English has for them. The files of languages in `dist/` list sentences in the order of the English ones, without names (`build/messages/nameless.js`); the package's modules have objects, which stay as they are.
 */
export function byName<M>(english: M, sentences: M): M {
  return Array.isArray(sentences) ? Object.fromEntries(Object.keys(english as object).map((name, place) => [name, byName(english[name as keyof M], sentences[place] as M[keyof M])])) as M : sentences;
}

/** Makes a store of sentences by language, which `pick` finds in the file of a language. */
export function sentencesFrom<M, F extends { readonly edition: string }>(en: M, fetchFile: (language: string) => Promise<F>, pick: (file: F) => M): Sentences<M> {
  const here: Partial<Record<string, M>> = { en };
  const coming: Partial<Record<string, Promise<void>>> = {};
  return {
    in: (locale) => here[servingLanguage(locale) ?? 'en'] ?? en,
    fetch: (locale) => {
      const language = servingLanguage(locale);
      if (!language || here[language]) return undefined;
      // Callers during loading share one promise, so that they continue in the order of their calls.
      return (coming[language] ??= fetchFile(language).then((file) => {
        // A file that was cached from another version would put sentences in the places of others.
        if (file.edition !== edition) throw Error(language);
        here[language] = byName(en, pick(file));
      }).catch(() => { lost.add(language); }));
    },
  };
}
