/**
 * Finds how much of a page can be sent before the rest has arrived.
 */

/** Text because of which `prerender` may change a page: a widget, a link or shortcode for one, or the script that draws widgets. */
const possible = /<wick-[a-z]|#wick-|\[\/?wick[\s\]&]|wick(?:\.min)?\.js/i;

/** Block elements. A link or shortcode can replace its paragraph, but nothing around that. */
const block = '(?:address|article|aside|blockquote|body|details|div|dl|fieldset|figure|footer|form|h[1-6]|head|header|hr|html|li|link|main|meta|nav|ol|p|pre|script|section|style|table|title|ul)';
/** Start and end tags of blocks. */
const breaks = new RegExp(`<${block}(?=[\\s>/])|</${block}\\s*>`, 'gi');

/** Splits the unsent text of a page: what follows `waits` must wait. `mayHold` is whether the text may contain a widget. */
export function splitAtWidget(text: string): { readonly waits: number; readonly mayHold: boolean } {
  const found = possible.exec(text);
  let waits = 0;
  for (const { 0: tag, index } of text.matchAll(breaks)) {
    if (found && index >= found.index) break;
    waits = tag.startsWith('</') ? index + tag.length : index;
  }
  return { waits, mayHold: found !== null };
}
