/**
 * Finds recorded sentences in the reader's language. Pages in other languages than English load this, and only the files of their own language.
 */
import type { Catalogue } from '../domain/ledger/catalogue.js';
import { wordFiles } from '../scenes/words/word-files.js';
import type { Reader, RecordedText } from './recorded.js';
import { nothing } from './template.js';
import { wordsKey } from '../scenes/words/words-key.js';

/** The translations loaded so far, by language and by the key of the English text. */
const loaded: Record<string, Readonly<Record<string, string>>> = {};
/** What was asked for so far, by language; undefined once it has arrived or failed. */
const asked = new Map<string, Promise<void> | undefined>();

/** The translation of a recorded English text for a locale, of `pt-BR` or else of `pt`: the catalogue's own, else the library's; undefined where there is none. */
export function findWords(text: string, { names: { translation }, locale }: Reader): RecordedText | undefined {
  const found = translation?.(locale, text) ?? loaded[languageOf(locale) ?? '']?.[wordsKey(text)];
  return found === undefined ? undefined : { text: found, lang: nothing, dir: nothing };
}

/** Loads the library's translations for a language; undefined where they are loaded, cannot be, or do not exist. If loading fails, the English is shown. A slice carries its own. */
export function loadWords(locale: string, around?: { readonly catalogue?: Pick<Catalogue, 'isSlice'> | undefined }): Promise<void> | undefined {
  const language = languageOf(locale);
  if (language === undefined || around?.catalogue?.isSlice) return undefined;
  if (!asked.has(language)) asked.set(language, fetchWords(language).then(() => { asked.set(language, undefined); }));
  return asked.get(language);
}

/** The language of the file that serves a locale. */
function languageOf(locale: string): string | undefined {
  return Object.keys(wordFiles).find((one) => `${locale}-`.toLowerCase().startsWith(`${one.toLowerCase()}-`));
}

async function fetchWords(language: string): Promise<void> {
  const file = await wordFiles[language]!().catch(() => undefined);
  if (file) loaded[language] = file.default;
}
