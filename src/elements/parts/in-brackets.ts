/**
 * Puts content that is drawn, such as a link, into the brackets of a language: `(4)`, in Chinese and Japanese `（4）`.
 */
import { messagesFor } from '../../i18n/messages/messages.js';

/** Stands for the content while the sentence is written; no sentence and no record has it. */
const place = '\u{fffc}';

/** Returns a text and, in brackets after it, the content; without a text, a space before the bracket in languages that write one. */
export function inBrackets(content: unknown, locale: string, text = ''): readonly unknown[] {
  const { attributed } = messagesFor(locale);
  // Words are one text, as the server writes them.
  if (typeof content === 'string') return [attributed(text, content)];
  const [before, after] = attributed(text, place).split(place);
  return [before, content, after];
}
