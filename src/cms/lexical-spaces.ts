/**
 * Keeps the spaces around widgets in a sentence when Lexical reads HTML.
 *
 * An element that Lexical does not know ends its line (`INLINE_TAG_RE` in LexicalUtils.ts), so that it takes a space before or after it for one at an
 * end of the line, and drops it: "opens on June 7" became "opens onJune 7", also with a node of one's own for the element. What has a `display` of its
 * own is asked for that instead. So a text marks the widgets beside it before it is converted, and each widget is freed of the mark before it is read.
 */
import { kindOf } from './widget-kind.js';

/** Widgets that were marked, each with what was put into it: an empty one would make one space of those at its sides. */
const marked = new WeakMap<Element, Text>();

/** A conversion for `#text` that marks and converts nothing, so that Lexical's own follows. Lexical asks all conversions before it calls one. */
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

/** Makes a widget what it was before. */
export function unmarkInline(element: HTMLElement): void {
  const filler = marked.get(element);
  if (!filler) return;
  marked.delete(element);
  filler.remove();
  element.style.removeProperty('display');
  if (element.getAttribute('style') === '') element.removeAttribute('style');
}
