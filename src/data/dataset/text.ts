/**
 * Checks texts, so that none can reverse or break the page around it.
 */

/** The maximum length of a text in UTF-16 units; a widget shows no longer lines. */
export const longestText = 1000;

/** Control characters, lone surrogates, zero-width characters, and marks that change the text direction. */
const unsafe = /[\p{Cc}\p{Cs}\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/u;

/** Whether a text is a single line without spaces at its ends and without invisible characters. */
export function isPlainText(text: string): boolean {
  return text !== '' && text.length <= longestText && text === text.trim() && !unsafe.test(text);
}

/** A text with invisible characters written as `\u` escapes, so that its author can find them. */
export function visibleText(text: string): string {
  return text.replace(new RegExp(unsafe, 'gu'), (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
