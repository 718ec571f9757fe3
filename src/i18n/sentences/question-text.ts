/**
 * Which questions and quotes there are not, in a sentence that names what was most likely meant.
 */
import { nearest } from '../../domain/ledger/nearest-match.js';
import { namesText } from './field-text.js';
import { listText } from '../formats/intl.js';
import { messagesFor } from '../messages/messages.js';
import { mediaMessagesFor } from '../messages/media-messages.js';

/** Says that there is no question of an id. */
export function noSuchQuestionText(id: string, ids: readonly string[], locale: string): string {
  return mediaMessagesFor(locale).noSuchQuestion(id, nearText(id, ids, locale), namesText(ids, locale));
}

/** Says that there is no quote of an id. */
export function noSuchQuoteText(id: string, ids: readonly string[], locale: string): string {
  return mediaMessagesFor(locale).noSuchQuote(id, nearText(id, ids, locale), namesText(ids, locale));
}

function nearText(id: string, ids: readonly string[], locale: string): string {
  return listText(nearest(id, ids).map(messagesFor(locale).isolate), locale, 'disjunction');
}
