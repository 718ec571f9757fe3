/**
 * The languages whose prose is read.
 */
import { languageAmong } from '../messages/load-messages.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Prose } from './prose.js';

export const allProse: readonly Prose[] = [en, de, ar, fr, es];

/** How many letters of a text say in which language it is, how many common words at least, and by which factor one language may have more than another. */
const [letters, fewest, factor] = [4000, 8, 4];

/** The patterns for a locale's language; where the locale is unknown or its language has none, those of the languages that the words can be in. Without words, of all. */
export function proseFor(locale: string | undefined, words: readonly string[] = []): readonly Prose[] {
  const language = locale === undefined ? undefined : languageAmong(allProse.map((prose) => prose.language), locale);
  return language === undefined ? possible(words) : allProse.filter((prose) => prose.language === language);
}

function possible(words: readonly string[]): readonly Prose[] {
  const text = beginning(words);
  const counts = allProse.map(({ commonest }) => [...text.matchAll(commonest)].length);
  const most = Math.max(...counts);
  return most < fewest ? allProse : allProse.filter((_, at) => counts[at]! * factor >= most);
}

function beginning(words: readonly string[]): string {
  let text = '';
  for (const one of words) {
    if (text.length >= letters) break;
    text += `${one.slice(0, letters)} `;
  }
  return text;
}
