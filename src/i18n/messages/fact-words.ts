/**
 * Finds the words of facts in a language. English ones come with this file, which pages without facts do not fetch; those of other languages come with the language.
 */
import { en } from '../compiled/en/fact.js';
import { type FactWords, messagesFor, type WholeMessages } from './messages.js';

export function factWordsFor(locale: string): FactWords {
  const messages = messagesFor(locale);
  return messages.language === 'en' ? en : (messages as WholeMessages);
}
