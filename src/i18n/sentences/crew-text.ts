/**
 * Who makes a title, in words.
 */
import { yearText } from '../formats/date-text.js';
import { namesText, personText, type Speech } from './field-text.js';
import { messagesFor } from '../messages/messages.js';

/** People by their ids in the order of their billing; after the name of one who has died, the years. */
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
