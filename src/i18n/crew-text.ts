/**
 * Who makes a title, in words.
 */
import { type People, yearsOf } from '../domain/crew.js';
import { yearText } from './date-text.js';
import { namesText, personText } from './field-text.js';
import type { LedgerSpeech } from './ledger-speech.js';
import { messagesFor } from './messages.js';

/** People in the order of their billing; after the name of one who has died, the years. */
export function crewText(people: People, speech: LedgerSpeech): string {
  return namesText(people.map((id) => memorialText(id, speech)), speech.locale);
}

function memorialText(id: string, speech: LedgerSpeech): string {
  const { catalogue, vantage, locale } = speech;
  const messages = messagesFor(locale);
  const years = yearsOf(catalogue, id, vantage);
  const name = personText(id, speech);
  return years ? messages.attributed(name, messages.memoriam(years.born && yearText(years.born, locale), yearText(years.died, locale))) : name;
}
