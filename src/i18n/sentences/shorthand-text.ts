/**
 * What is wrong with a link or a shortcode, in a sentence. Few pages have to say it, so it comes by itself, in every language.
 */
import { nearest } from '../../domain/ledger/nearest-match.js';
import { listText } from '../formats/intl.js';
import { languageFor, messagesFor } from '../messages/messages.js';
import { ar } from '../messages/ar/shorthand.js';
import { de } from '../messages/de/shorthand.js';
import { en } from '../messages/en/shorthand.js';
import type { ShorthandMessages } from '../messages/shorthand-messages.js';

/** Names of elements and of their options; `known` are all that there are in the place of one that there is not. */
export type ShorthandTrouble =
  | { readonly case: 'no-element'; readonly name: string; readonly element: string; readonly known: readonly string[] }
  | { readonly case: 'no-option'; readonly name: string; readonly element: string; readonly known: readonly string[] }
  | { readonly case: 'no-title'; readonly element: string; readonly option: string }
  | { readonly case: 'no-value'; readonly element: string; readonly option: string }
  | { readonly case: 'in-sentence'; readonly element: string }
  | { readonly case: 'unpaired' };

const languages: Readonly<Record<string, ShorthandMessages>> = { en, de, ar };

/** Says what is wrong. */
export function shorthandText(trouble: ShorthandTrouble, locale: string): string {
  const messages = languages[languageFor(locale) ?? 'en'] ?? en;
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

/** Whether a name is that of an element but for a slip. */
export function isNear(name: string, known: readonly string[]): boolean {
  return nearest(name, known).length > 0;
}

function wordsText(words: readonly string[], locale: string, type?: 'disjunction'): string {
  return listText(words.map(messagesFor(locale).isolate), locale, type);
}
