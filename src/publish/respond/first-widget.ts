/**
 * Finds out how much of a page can go out before the rest has come.
 */

/** What `prerender` changes a page for: a widget, a link or a shortcode that stands for one, or the script that would draw every widget at once. */
const possible = /<wick-[a-z]|#wick-|\[\/?wick[\s\]&]|wick(?:\.min)?\.js/i;

/** Blocks: a link or a shortcode that is all of a paragraph takes the paragraph's place, and nothing farther out. */
const block = '(?:address|article|aside|blockquote|body|details|div|dl|fieldset|figure|footer|form|h[1-6]|head|header|hr|html|li|link|main|meta|nav|ol|p|pre|script|section|style|table|title|ul)';
/** Before a block begins, and after it has ended. */
const breaks = new RegExp(`<${block}(?=[\\s>/])|</${block}\\s*>`, 'gi');

/** Where the rest of a page begins that has to wait, given what has not gone out; and whether that may hold a widget. */
export function splitAtWidget(text: string): { readonly waits: number; readonly mayHold: boolean } {
  const found = possible.exec(text);
  let waits = 0;
  for (const { 0: tag, index } of text.matchAll(breaks)) {
    if (found && index >= found.index) break;
    waits = tag.startsWith('</') ? index + tag.length : index;
  }
  return { waits, mayHold: found !== null };
}
