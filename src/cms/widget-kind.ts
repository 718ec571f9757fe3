/**
 * How an editor holds a widget. The kind depends on the tag and the content, so that editing changes nothing else:
 * - `words`: in a sentence, with plain words that are edited in place;
 * - `inline`: in a sentence, held as a whole: without words, or with markup in them;
 * - `blocks`: around paragraphs that readers see and that are edited in place;
 * - `block`: held as a whole, with the author's fallback in it.
 */
import { widgetOf } from './widgets.js';

export type WidgetKind = (typeof widgetKinds)[number];

export const widgetKinds = ['words', 'inline', 'blocks', 'block'] as const;

const blockTags = /^(?:address|article|aside|blockquote|details|div|dl|fieldset|figure|footer|form|h[1-6]|header|hr|main|nav|ol|p|pre|section|table|ul)$/;

/** Whether a tag is one of our widgets, possibly of a newer version. */
export function isWidgetTag(tag: unknown): tag is string {
  return typeof tag === 'string' && /^wick-[a-z]+(?:-[a-z]+)*$/.test(tag);
}

/** Returns the kind of an element; undefined if it is no widget. */
export function kindOf(element: Element): WidgetKind | undefined {
  const tag = element.localName;
  if (isDataScript(element)) return 'block';
  if (!isWidgetTag(tag)) return undefined;
  if (isInSentence(element)) return element.children.length === 0 && element.textContent !== '' ? 'words' : 'inline';
  return widgetOf(tag)?.holds === 'content' && holdsBlocks(element) ? 'blocks' : 'block';
}

function isInSentence(element: Element): boolean {
  const place = widgetOf(element.localName)?.place ?? 'block';
  if (place === 'inline') return true;
  if (place === 'block' || [...element.children].some((child) => blockTags.test(child.localName))) return false;
  if (element.hasAttribute('inline')) return true;
  const parent = element.parentElement;
  return [...element.parentNode!.childNodes].some(isText) || (parent !== null && /^(?:p|h[1-6]|a|b|strong|i|em|span|wick-fact)$/.test(parent.localName));
}

function isText(node: Node): boolean {
  return node.nodeType === 3 && /\S/.test(node.nodeValue ?? '');
}

/** Whether an element is a provider's script with the publisher's own claims. */
export function isDataScript(element: Element): boolean {
  return element.localName === 'script' && element.getAttribute('type')?.trim().toLowerCase() === 'application/json' && element.parentElement?.localName === 'wick-provider';
}

function isBlock(element: Element): boolean {
  return isDataScript(element) || blockTags.test(element.localName) || (isWidgetTag(element.localName) && !isInSentence(element));
}

/** Whether an element holds only blocks, and nothing that an editor would drop, such as `slot` or `data-reveals`. */
function holdsBlocks(element: Element): boolean {
  const children = [...element.children];
  return children.length > 0 && ![...element.childNodes].some(isText) && children.every(isBlock) && element.querySelector(':scope > [slot], [data-reveals]') === null;
}
