/**
 * Which texts are let in: none that could reverse or break the page around it.
 */

/** The most characters of a text; a longer one is no line of a widget. */
export const longestText = 1000;

/** Controls, lone surrogates, letters of no width, and marks that turn the direction of what follows. */
const unsafe = /[\p{Cc}\p{Cs}\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/u;

/** Whether a text stands on one line, has no space at its ends, and holds nothing that cannot be seen. */
export function isPlainText(text: string): boolean {
  return text !== '' && text.length <= longestText && text === text.trim() && !unsafe.test(text);
}

/** A text with everything that cannot be seen written out, for whoever has to find it. */
export function visibleText(text: string): string {
  return text.replace(new RegExp(unsafe, 'gu'), (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
