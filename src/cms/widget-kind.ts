/**
 * How an editor holds a widget. It depends on the tag and on what stands in it, so that nothing is changed by being edited:
 * - `words`: in a sentence, with bare words that are edited in place;
 * - `inline`: in a sentence, held as a whole: without words, or with markup in them;
 * - `blocks`: around paragraphs that readers see and that are edited in place;
 * - `block`: held as a whole, with the author's fallback in it.
 */
import { widgetOf } from './widgets.js';

export type WidgetKind = (typeof widgetKinds)[number];

export const widgetKinds = ['words', 'inline', 'blocks', 'block'] as const;

const blockTags = /^(?:address|article|aside|blockquote|details|div|dl|fieldset|figure|footer|form|h[1-6]|header|hr|main|nav|ol|p|pre|section|table|ul)$/;

/** Whether a tag is one of ours, also of a newer version than this one. */
export function isWidgetTag(tag: unknown): tag is string {
  return typeof tag === 'string' && /^wick-[a-z]+(?:-[a-z]+)*$/.test(tag);
}

/** Decides how an element is held; nothing where it is no widget. */
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

/** A provider holds the publisher's own claims in a script of data. */
export function isDataScript(element: Element): boolean {
  return element.localName === 'script' && element.getAttribute('type')?.trim().toLowerCase() === 'application/json' && element.parentElement?.localName === 'wick-provider';
}

function isBlock(element: Element): boolean {
  return isDataScript(element) || blockTags.test(element.localName) || (isWidgetTag(element.localName) && !isInSentence(element));
}

/** Whether nothing but blocks stands in an element, and nothing that an editor would forget: the place that a child has (`slot`), what a link gives away. */
function holdsBlocks(element: Element): boolean {
  const children = [...element.children];
  return children.length > 0 && ![...element.childNodes].some(isText) && children.every(isBlock) && element.querySelector(':scope > [slot], [data-reveals]') === null;
}
