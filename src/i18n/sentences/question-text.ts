/**
 * Writes that a question or quote does not exist, and suggests the nearest ids.
 */
import { nearest } from '../../domain/ledger/nearest-match.js';
import { namesText } from './field-text.js';
import { listText } from '../formats/intl.js';
import { messagesFor } from '../messages/messages.js';
import { mediaMessagesFor } from '../messages/media-messages.js';

/** Says that no question has an id. */
export function noSuchQuestionText(id: string, ids: readonly string[], locale: string): string {
  return mediaMessagesFor(locale).noSuchQuestion(id, nearText(id, ids, locale), namesText(ids, locale));
}

/** Says that no quote has an id. */
export function noSuchQuoteText(id: string, ids: readonly string[], locale: string): string {
  return mediaMessagesFor(locale).noSuchQuote(id, nearText(id, ids, locale), namesText(ids, locale));
}

function nearText(id: string, ids: readonly string[], locale: string): string {
  return listText(nearest(id, ids).map(messagesFor(locale).isolate), locale, 'disjunction');
}
