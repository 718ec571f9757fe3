/**
 * Finds the words of running countdowns in a language. English ones come with this file, which pages without a running countdown do not fetch; those of other languages come with the language.
 */
import { opens } from './en/messages.js';
import { type CountdownWords, messagesFor, type WholeMessages } from './messages.js';

export const countdownWords: CountdownWords = {
  until: {
    theatrical: 'until it opens in cinemas',
    premiere: 'until its premiere',
    digital: 'until it can be rented or bought',
    disc: 'until it is out on disc',
    streaming: 'until it streams',
    out: 'until it comes out',
  },
  comes: (title, way, distance, date) => `${title} ${opens[way]} ${distance}, on ${date}.`,
  addToCalendar: 'Add to calendar',
};

export function countdownWordsFor(locale: string): CountdownWords {
  const messages = messagesFor(locale);
  return messages.language === 'en' ? countdownWords : (messages as WholeMessages);
}
