/**
 * Finds the words of running countdowns in a language. English ones come with this file, which pages without a running countdown do not fetch; those of other languages come with the language.
 */
import { en } from '../compiled/en/countdown.js';
import { byName } from './load-messages.js';
import { type CountdownWords, messagesFor } from './messages.js';

export function countdownWordsFor(locale: string): CountdownWords {
  return byName(en, messagesFor(locale).rest()[0] ?? en);
}
