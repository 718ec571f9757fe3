/**
 * Writes a title's crew in words.
 */
import { yearText } from '../formats/date-text.js';
import { namesText, personText, type Speech } from './field-text.js';
import { messagesFor } from '../messages/messages.js';

/** The names of people in the given order; after a name, the years of a person who has died. */
export function crewText(people: readonly string[], speech: Speech): string {
  return namesText(people.map((id) => memorialText(id, speech)), speech.locale);
}

function memorialText(id: string, speech: Speech): string {
  const { names, vantage, locale } = speech;
  const messages = messagesFor(locale);
  const years = names.years?.(id, vantage.day);
  const name = personText(id, speech);
  return years ? messages.attributed(name, messages.memoriam(years.born && yearText(years.born, locale), yearText(years.died, locale))) : name;
}
