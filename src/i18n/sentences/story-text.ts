/**
 * Writes placings in words, and that a person or character does not exist.
 */
import { nearest } from '../../domain/ledger/nearest-match.js';
import type { Placing } from '../../domain/story/story-records.js';
import { namesText, type Speech, titleText } from './field-text.js';
import { listText } from '../formats/intl.js';
import { messagesFor } from '../messages/messages.js';
import { missingAttributeText } from './missing-text.js';
import { storyMessagesFor } from '../messages/story-messages.js';

/** A placing in words: `after John Wick: Chapter 2 and before John Wick: Chapter 4`. */
export function placingText(placing: Placing, speech: Speech): string {
  const messages = storyMessagesFor(speech.locale);
  const said = (['after', 'during', 'before'] as const).flatMap((how) => {
    const titles = placing[how] ?? [];
    return titles.length > 0 ? [messages[how](namesText(titles.map((id) => titleText(id, speech)), speech.locale))] : [];
  });
  return listText(said, speech.locale);
}

/** Says that no person or character has an id, and suggests the nearest. */
export function noSuchPersonOrCharacterText(who: 'noPerson' | 'noCharacter', id: string, known: readonly string[], locale: string): string {
  if (id.trim() === '') return missingAttributeText([who === 'noPerson' ? 'person' : 'character'], locale);
  const meant = nearest(id, known).map(messagesFor(locale).isolate);
  return storyMessagesFor(locale)[who](id, listText(meant, locale, 'disjunction'));
}
