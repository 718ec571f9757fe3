/**
 * Writes that an id or field does not exist, and suggests the nearest, or else lists all.
 */
import { nearest } from '../../domain/ledger/nearest-match.js';
import { listText } from '../formats/intl.js';
import { factWordsFor } from '../messages/fact-words.js';
import { messagesFor } from '../messages/messages.js';

/** Says that no record has an id; suggests the nearest of `known`, or else lists `shown`. For an empty id, says that the attribute is missing. */
export function noSuchText(id: string, known: readonly string[], shown: readonly string[], locale: string, attribute = 'film'): string {
  if (id.trim() === '') return missingAttributeText([attribute], locale);
  return factWordsFor(locale).noSuch(id, wordsText(nearest(id, known), locale, 'disjunction'), wordsText(shown, locale));
}

/** Says that no field has this name. */
export function noFieldText(field: string, fields: readonly string[], locale: string): string {
  return factWordsFor(locale).noField(field, wordsText(nearest(field, fields), locale, 'disjunction'), wordsText(fields, locale));
}

/** Says which required attributes a tag lacks. */
export function missingAttributeText(attributes: readonly string[], locale: string): string {
  return factWordsFor(locale).missingAttribute(wordsText(attributes.map((name) => `${name}="…"`), locale));
}

/** Isolates ids and attribute names, which are in Latin letters even in right-to-left sentences. */
function wordsText(words: readonly string[], locale: string, type?: 'disjunction'): string {
  return listText(words.map(messagesFor(locale).isolate), locale, type);
}
