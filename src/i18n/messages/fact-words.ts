/**
 * Finds the words of facts in a language. English ones come with this file, which pages without facts do not fetch; those of other languages come with the language.
 */
import { en } from '../compiled/en/fact.js';
import { byName } from './load-messages.js';
import { type FactWords, messagesFor } from './messages.js';

export function factWordsFor(locale: string): FactWords {
  return byName(en, messagesFor(locale).rest()[1] ?? en);
}
