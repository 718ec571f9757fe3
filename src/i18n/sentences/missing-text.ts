/**
 * What there is not, in a sentence that names what was most likely meant, or else all there is.
 */
import { nearest } from '../../domain/ledger/nearest-match.js';
import { listText } from '../formats/intl.js';
import { languageFor, messagesFor } from '../messages/messages.js';
import { missingAttributeMessages } from '../messages/missing-attribute.js';

/** Says that there is no record of an id; of the known ones the nearest are named, or else those that are shown. Where no id is given, the attribute that would hold it. */
export function noSuchText(id: string, known: readonly string[], shown: readonly string[], locale: string, attribute = 'film'): string {
  if (id.trim() === '') return missingAttributeText([attribute], locale);
  return messagesFor(locale).noSuch(id, wordsText(nearest(id, known), locale, 'disjunction'), wordsText(shown, locale));
}

/** Says that there is no field of a name. */
export function noFieldText(field: string, fields: readonly string[], locale: string): string {
  return messagesFor(locale).noField(field, wordsText(nearest(field, fields), locale, 'disjunction'), wordsText(fields, locale));
}

/** Says which attributes a tag does without that it cannot do without. */
export function missingAttributeText(attributes: readonly string[], locale: string): string {
  const language = (languageFor(locale) ?? 'en') as keyof typeof missingAttributeMessages;
  return missingAttributeMessages[language](wordsText(attributes.map((name) => `${name}="…"`), locale));
}

/** Words of the format stand in Latin letters, in whatever direction the sentence reads. */
function wordsText(words: readonly string[], locale: string, type?: 'disjunction'): string {
  return listText(words.map(messagesFor(locale).isolate), locale, type);
}
