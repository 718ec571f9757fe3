/**
 * Finds the words of facts in a language. English ones come with this file, which pages without facts do not fetch; those of other languages come with the language.
 */
import { type FactWords, messagesFor, type WholeMessages } from './messages.js';

export const factWords: FactWords = {
  nowIs: (value) => `now ${value}`,
  whatIsKnown: 'What is known',
  whenThisRan: (day) => `When this ran, ${day}`,
  notKnownThen: 'not known then',
  noSuch: (id, nearest, all) => `There is no title “${id}” here. ${nearest ? `Did you mean ${nearest}?` : `There are ${all}.`}`,
  noField: (field, nearest, all) => `There is no field “${field}” here. ${nearest ? `Did you mean ${nearest}?` : `There are ${all}.`}`,
};

export function factWordsFor(locale: string): FactWords {
  const messages = messagesFor(locale);
  return messages.language === 'en' ? factWords : (messages as WholeMessages);
}
