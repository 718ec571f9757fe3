/**
 * Writes faults of links and shortcodes in words. Few pages need these sentences, so one file holds all languages.
 */
import { nearest } from '../../domain/ledger/nearest-match.js';
import { shorthandMessages } from '../compiled/shorthand.js';
import { listText } from '../formats/intl.js';
import { languageFor, messagesFor } from '../messages/messages.js';

/** A fault in a shorthand, with names of elements and options; `known` lists the valid names in place of the unknown one. */
export type ShorthandTrouble =
  | { readonly case: 'no-element'; readonly name: string; readonly element: string; readonly known: readonly string[] }
  | { readonly case: 'no-option'; readonly name: string; readonly element: string; readonly known: readonly string[] }
  | { readonly case: 'no-title'; readonly element: string; readonly option: string }
  | { readonly case: 'no-value'; readonly element: string; readonly option: string }
  | { readonly case: 'in-sentence'; readonly element: string }
  | { readonly case: 'unpaired' };

/** Describes a fault in a shorthand. */
export function shorthandText(trouble: ShorthandTrouble, locale: string): string {
  const messages = shorthandMessages[languageFor(locale) ?? 'en'] ?? shorthandMessages.en;
  switch (trouble.case) {
    case 'unpaired': return messages.unpaired;
    case 'in-sentence': return messages.inSentence(trouble.element);
    case 'no-title': return messages.noTitle(trouble.element, trouble.option);
    case 'no-value': return messages.noValue(trouble.element, trouble.option);
  }
  const { name, element, known } = trouble;
  const meant = wordsText(nearest(name, known), locale, 'disjunction');
  const all = wordsText(known, locale);
  return trouble.case === 'no-element' ? messages.noElement(name, meant, all) : messages.noOption(name, element, meant, all);
}

/** Whether a name is probably a misspelling of a known one. */
export function isNear(name: string, known: readonly string[]): boolean {
  return nearest(name, known).length > 0;
}

function wordsText(words: readonly string[], locale: string, type?: 'disjunction'): string {
  return listText(words.map(messagesFor(locale).isolate), locale, type);
}
