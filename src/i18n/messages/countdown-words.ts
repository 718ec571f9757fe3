/**
 * Finds the words of running countdowns in a language. English ones come with this file, which pages without a running countdown do not fetch; those of other languages come with the language.
 */
import { en } from '../compiled/en/countdown.js';
import { type CountdownWords, messagesFor, type WholeMessages } from './messages.js';

export function countdownWordsFor(locale: string): CountdownWords {
  const messages = messagesFor(locale);
  return messages.language === 'en' ? en : (messages as WholeMessages);
}
