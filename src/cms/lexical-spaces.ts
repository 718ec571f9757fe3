/**
 * Keeps the spaces around widgets in a sentence when Lexical reads HTML.
 *
 * Lexical ends a line at each element that it does not know (`INLINE_TAG_RE` in LexicalUtils.ts), and so drops a space beside it as one
 * at the end of a line: "opens on June 7" became "opens onJune 7", even with a custom node for the element. An element with a `display`
 * style is judged by that instead. So each text marks the widgets beside it before it is converted, and each widget loses the mark before it is read.
 */
import { kindOf } from './widget-kind.js';

/** Marked widgets, each with the text put into it: without content, the spaces on both sides of a widget would become one. */
const marked = new WeakMap<Element, Text>();

/** A conversion for `#text` that only marks, and converts nothing, so that Lexical's own follows. Lexical asks all conversions before it calls one. */
export function markInlineBeside(text: Node): null {
  for (let node: Node | null = text; node; node = node.parentNode) {
    for (const sibling of [node.previousSibling, node.nextSibling]) if (sibling?.nodeType === 1) markInline(sibling as HTMLElement);
  }
  return null;
}

function markInline(element: HTMLElement): void {
  const { style } = element;
  if (style.display || !/^(?:words|inline)$/.test(kindOf(element) ?? '')) return;
  style.display = 'inline';
  const filler = element.ownerDocument.createTextNode(element.textContent === '' ? '.' : '');
  element.append(filler);
  marked.set(element, filler);
}

/** Undoes the marking of a widget. */
export function unmarkInline(element: HTMLElement): void {
  const filler = marked.get(element);
  if (!filler) return;
  marked.delete(element);
  filler.remove();
  element.style.removeProperty('display');
  if (element.getAttribute('style') === '') element.removeAttribute('style');
}
