/**
 * Finds the words of facts in a language. English ones come with this file, which pages without facts do not fetch; those of other languages come with the language.
 */
import { factWords } from './en/fact-words.js';
import { type FactWords, messagesFor, type WholeMessages } from './messages.js';

export function factWordsFor(locale: string): FactWords {
  const messages = messagesFor(locale);
  return messages.language === 'en' ? factWords : (messages as WholeMessages);
}
