/**
 * Converts drawn markup to plain HTML, without controls that need scripts or styles and without text that is true only now.
 */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { type ArticleElement, attributeOf, textOf } from '../articles/article.js';
import { element, inParagraphs, isBlank, isBlock, isPhrasing, pause, type Plain } from './plain-nodes.js';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** The place that nodes are written to. */
export interface PlainContext {
  /** Whether only phrasing content may stand here. */
  readonly isPhrasing: boolean;
  /** The author's content of a slot; undefined if there is none, so that the slot's fallback is written. */
  readonly assigned: (slot: ArticleElement, place: PlainContext) => readonly Plain[] | undefined;
  /** Address of the page on which readers can reveal hidden spoilers. */
  readonly link?: string | undefined;
  /** The release date in words that stay true; replaces drawn words that will not. */
  readonly coming?: string | undefined;
  /** The colon of the widget's language, with the spaces around it. */
  readonly colon: string;
}

/** Elements that are removed with their content. */
const dropped: readonly string[] = ['style', 'script', 'template', 'link', 'svg', 'canvas', 'input', 'legend', 'noscript', 'iframe'];
/** Parts that are removed: players' consent, controls that need a script, and numbers that link to a list of sources. */
const droppedParts: readonly string[] = ['consent', 'remembered', 'lenses', 'cites', 'more'];
const droppedClasses: readonly string[] = ['scripted', 'unscripted'];
/** Parts with a release date, for the eye and for screen readers. */
const comingParts: readonly string[] = ['phase', 'until'];
/** Parts and classes that style sheets separate from their neighbours; plain HTML separates them with a pause. */
const setApart: readonly string[] = ['note', 'mark', 'date', 'year', 'title', 'role', 'phase', 'facts', 'visits', 'visit', 'item', 'side', 'by', 'what', 'publisher'];

const kept: Readonly<Record<string, readonly string[]>> = {
  a: ['href'], time: ['datetime'], td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan', 'scope'], ol: ['start', 'reversed'], li: ['value'], blockquote: ['cite'], q: ['cite'], img: ['src', 'alt', 'width', 'height'],
};
const plainTags: readonly string[] = [
  'a', 'abbr', 'b', 'bdi', 'blockquote', 'br', 'caption', 'cite', 'dd', 'del', 'div', 'dl', 'dt', 'em', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'i', 'img', 'ins', 'li', 'ol', 'p', 'q', 's', 'small',
  'span', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'time', 'tr', 'ul',
];

/** Converts drawn nodes to plain HTML. */
export function plainOf(nodes: readonly Node[], place: PlainContext): readonly Plain[] {
  return nodes.flatMap((node): readonly Plain[] => {
    if ('value' in node) return [{ text: node.value }];
    return 'tagName' in node ? elementIn(node, place) : [];
  });
}

/** The tokens of `part` or `class`. */
export function readTokens(node: ArticleElement, name: 'part' | 'class'): readonly string[] {
  return attributeOf(node, name)?.split(/\s+/).filter(Boolean) ?? [];
}

function elementIn(node: ArticleElement, place: PlainContext): readonly Plain[] {
  const parts = readTokens(node, 'part');
  if (place.coming !== undefined && parts.includes('sentence')) return [];
  if (place.coming !== undefined && comingParts.some((part) => parts.includes(part))) return drawnAs(place.isPhrasing ? 'span' : 'p', place.coming);
  if (isDropped(node)) return [];
  const inside = (at: PlainContext = place): readonly Plain[] => plainOf(node.childNodes, at);
  switch (node.tagName) {
    case 'slot':
      return place.assigned(node, place) ?? inside();
    case 'label':
      return labelIn(node, place);
    case 'fieldset':
      return inside();
    case 'select':
      return plainOf(node.childNodes.filter((child) => 'tagName' in child && attributeOf(child, 'selected') !== undefined), place);
    case 'button':
      return buttonIn(node, place);
    case 'details':
      return detailsIn(node, place);
    case 'a':
      // Links within the widget and downloads lose their tag: their targets are gone.
      return (attributeOf(node, 'href') ?? '#').startsWith('#') || attributeOf(node, 'download') !== undefined ? (readTokens(node, 'part').includes('link') ? [] : inside()) : apart(node, drawn(node, place), place);
    default:
      return apart(node, drawn(node, place), place);
  }
}

function isDropped(node: ArticleElement): boolean {
  const parts = readTokens(node, 'part');
  if (dropped.includes(node.tagName) || attributeOf(node, 'hidden') !== undefined || attributeOf(node, 'popover') !== undefined || attributeOf(node, 'data-until') !== undefined) return true;
  if (attributeOf(node, 'role') === 'timer' || parts.some((part) => droppedParts.includes(part)) || readTokens(node, 'class').some((name) => droppedClasses.includes(name))) return true;
  if (node.tagName === 'caption' && readTokens(node, 'class').includes('aside')) return true;
  return attributeOf(node, 'aria-hidden') === 'true';
}

function drawnAs(tag: 'p' | 'span', text: string): readonly Plain[] {
  return tag === 'p' ? element('p', [], [{ text }]) : [pause, { text }, pause];
}

/** Adds pauses or a colon where a style sheet would have separated a node from its neighbours. */
function apart(node: ArticleElement, plain: readonly Plain[], { colon }: PlainContext): readonly Plain[] {
  if (plain.length === 0) return [];
  const names = [...readTokens(node, 'part'), ...readTokens(node, 'class')];
  const inList = node.parentNode && 'tagName' in node.parentNode && node.parentNode.tagName === 'li';
  if (names.includes('mark') && isFollowedByWords(node)) return [pause, ...plain, { text: colon }];
  if (isPhrasing(node.tagName) && (names.some((name) => setApart.includes(name)) || (inList && names.includes('source')))) return [pause, ...plain, pause];
  return names.includes('label') && node.tagName === 'span' ? [...plain, { text: colon }] : plain;
}

/** Whether a mark introduces a note: `Updated: was 7 June 2024`. */
function isFollowedByWords(mark: ArticleElement): boolean {
  const { parentNode } = mark;
  if (!parentNode || !('tagName' in parentNode) || !readTokens(parentNode, 'part').includes('note')) return false;
  return parentNode.childNodes.slice(parentNode.childNodes.indexOf(mark) + 1).some((after) => 'value' in after && after.value.trim() !== '');
}

function drawn(node: ArticleElement, place: PlainContext): readonly Plain[] {
  const { tagName } = node;
  const isSentence = place.isPhrasing || ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tagName) || isPhrasing(tagName);
  const children = withoutIdleWords(plainOf(node.childNodes, { ...place, isPhrasing: isSentence }), node, place);
  const attributes = attributesOf(node);
  if (!plainTags.includes(tagName)) return children;
  if (place.isPhrasing && !isPhrasing(tagName)) return [pause, ...(attributes.length > 0 ? element('span', attributes, children) : children), pause];
  if (tagName === 'span' && attributes.length === 0) return children;
  if (tagName !== 'div') return element(tagName, attributes, children);
  const isInList = node.parentNode && 'tagName' in node.parentNode && node.parentNode.tagName === 'dl';
  if (isInList) return element('div', attributes, children);
  const blocks = children.some(isBlock) ? inParagraphs(children) : element('p', [], children);
  return attributes.length > 0 ? element('div', attributes, blocks) : blocks;
}

/** Leaves out the word “as” before a role that is hidden or empty. */
function withoutIdleWords(children: readonly Plain[], node: ArticleElement, place: PlainContext): readonly Plain[] {
  const role = node.childNodes.find((child): child is ArticleElement => 'tagName' in child && readTokens(child, 'part').includes('character'));
  if (!role || node.tagName !== 'li') return children;
  const isIdle = readTokens(role, 'part').includes('hidden') || textOf(role).trim() === '';
  if (!isIdle) return children;
  const others = node.childNodes.filter((child) => !('tagName' in child && readTokens(child, 'class').includes('aside')));
  return others.flatMap((child) => (child === role ? [pause, ...plainOf([child], place)] : plainOf([child], place)));
}

function attributesOf(node: ArticleElement): readonly (readonly [string, string])[] {
  const names = [...(kept[node.tagName] ?? []), 'lang', 'dir'];
  return names.flatMap((name) => {
    const value = attributeOf(node, name);
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
}

/** Writes a choice as its label and the chosen option. */
function labelIn(node: ArticleElement, place: PlainContext): readonly Plain[] {
  const [select] = node.childNodes.filter((child): child is ArticleElement => 'tagName' in child && child.tagName === 'select');
  if (!select) return apart(node, plainOf(node.childNodes, place), place);
  return [{ text: `${textOf(node).replace(textOf(select), '').trim()}: ` }, ...plainOf([select], place)];
}

/** Writes a button as text: the label of the spoiler behind it, or the name of what it plays. */
function buttonIn(node: ArticleElement, place: PlainContext): readonly Plain[] {
  const within = [...node.childNodes].filter((child): child is ArticleElement => 'tagName' in child);
  const said = within.find((child) => readTokens(child, 'part').includes('hidden'));
  if (said) {
    const words = toReveal(plainOf(said.childNodes, { ...place, isPhrasing: true }), place);
    const isAlone = !place.isPhrasing && !(node.parentNode && 'tagName' in node.parentNode && ['li', 'dd'].includes(node.parentNode.tagName));
    return isAlone ? element('p', attributesOf(said), words) : words;
  }
  return plainOf(within.filter((child) => readTokens(child, 'part').includes('name')), place);
}

/** Links hidden spoilers to the page on which they can be revealed. */
export function toReveal(words: readonly Plain[], { link }: Pick<PlainContext, 'link'>): readonly Plain[] {
  return link === undefined ? words : element('a', [['href', link]], words);
}

/** Writes `<details>` opened: its summary as a heading or in bold, then its content. */
function detailsIn(node: ArticleElement, place: PlainContext): readonly Plain[] {
  const summary = node.childNodes.find((child): child is ArticleElement => 'tagName' in child && child.tagName === 'summary');
  const content = plainOf(node.childNodes.filter((child) => child !== summary), place);
  if (!summary || isDropped(summary) || content.every(isBlank)) return content;
  const words = plainOf(summary.childNodes, { ...place, isPhrasing: true });
  const role = summary.childNodes.find((child): child is ArticleElement => 'tagName' in child && attributeOf(child, 'role') === 'heading');
  const level = role && attributeOf(role, 'aria-level');
  if (place.isPhrasing) return [pause, ...element('b', [], words), pause, ...content];
  return [...(level === undefined ? element('p', [], element('b', [], words)) : element(`h${level}`, [], words)), ...inParagraphs(content)];
}
