/**
 * Writes the text of prerendered widgets also as light DOM, for reader modes and archives, which ignore shadow roots. Browsers do not show it.
 */
import { lightClass } from '../../context/page/page-ids.js';
import { type Article, type ArticleElement, attributeOf, nodesIn, selfAndAncestors } from '../articles/article.js';
import { type BakeContext, bakedWidget, factNotes } from '../bake/baked-widget.js';
import { standsInSentence } from '../bake/bake-context.js';
import type { Edit } from '../articles/edits.js';
import { slotOf } from '../bake/authored-content.js';
import { writePlain } from '../bake/plain-nodes.js';

export interface LightDom {
  readonly edits: readonly Edit[];
  /** Whether an element was part of authored content that the light DOM replaces. */
  readonly isGone: (element: ArticleElement) => boolean;
  /** The widgets whose light DOM replaces all of their authored content. */
  readonly emptied: ReadonlySet<ArticleElement>;
}

/** Widgets that show their authored content, which therefore stays. */
const holding: readonly string[] = ['wick-provider', 'wick-when', 'wick-spoiler', 'wick-answer', 'wick-related', 'wick-seen'];

/** Replaces the fallback of widgets by their text as plain HTML, and adds notes after facts whose words no longer hold. */
export function createLightDom(article: Article, given: BakeContext): LightDom {
  const bakery: BakeContext = { ...given, isInside: true };
  const writing = { eol: article.eol, isMarkdown: article.kind === 'markdown' };
  const replaced = new Set<ArticleElement>();
  const emptied = new Set<ArticleElement>();
  const edits: Edit[] = [];
  const isGone = (element: ArticleElement): boolean => [...selfAndAncestors(element)].some((inner, index, outward) => replaced.has(outward[index + 1]!) && slotOf(inner, []) === '');
  for (const { element, markup } of bakery.drawn.values()) {
    const { startTag, endTag } = element.sourceCodeLocation!;
    if (markup === undefined || !startTag || !endTag || holding.includes(element.tagName) || isAnswered(element) || isGone(element)) continue;
    if (element.tagName === 'wick-fact') {
      edits.push(...besideFact(element, article, bakery));
      continue;
    }
    const told = bakedWidget(element, standsInSentence(element, article), bakery);
    if (!told) continue;
    replaced.add(element);
    if (isEmptied(element)) emptied.add(element);
    edits.push(...inPlaceOfWords(element, writePlain(told, writing), article));
  }
  return { edits, isGone, emptied };
}

/** Writes a fact's notes into a span after it. The span's empty shadow root hides its text in browsers, without a style sheet. */
function besideFact(element: ArticleElement, article: Article, bakery: BakeContext): readonly Edit[] {
  const { startTag, endTag, endOffset } = element.sourceCodeLocation!;
  const isWritten = article.text.slice(startTag!.endOffset, endTag!.startOffset).trim() !== '';
  const words = writePlain(factNotes(element, isWritten, bakery), { eol: article.eol, isMarkdown: article.kind === 'markdown' });
  const text = `<span class="${lightClass}"><template shadowrootmode="open"></template>${isWritten ? ' ' : ''}${words}</span>`;
  return words === '' ? [] : [{ start: endOffset, end: endOffset, text }];
}

function isEmptied({ childNodes }: ArticleElement): boolean {
  return childNodes.every((child) => slotOf(child, []) === '');
}

/** Whether a widget contains `wick-answer`s, which stay in their place. */
function isAnswered({ childNodes }: ArticleElement): boolean {
  return childNodes.some((child) => 'tagName' in child && child.tagName === 'wick-answer');
}

/** Replaces authored content outside of slots. Line breaks at both ends stay, so that a Markdown block stays one. */
function inPlaceOfWords(element: ArticleElement, told: string, { text, eol }: Article): readonly Edit[] {
  const [start, end] = [element.sourceCodeLocation!.startTag!.endOffset, element.sourceCodeLocation!.endTag!.startOffset];
  if (isEmptied(element)) return [{ start, end, text: /^[ \t]*\r?\n/.test(text.slice(start, end)) ? `${eol}${told}${eol}` : told }];
  const words = element.childNodes.filter((child) => slotOf(child, []) === '' && child.nodeName !== '#comment' && !('value' in child && child.value.trim() === ''));
  return [{ start, end: start, text: told }, ...words.map(({ sourceCodeLocation: place }) => ({ start: place!.startOffset, end: place!.endOffset, text: '' }))];
}

/** Removes what {@link createLightDom} wrote in an earlier run, with its line break. */
export function findEarlierLightDom({ tree, text }: Article): readonly Edit[] {
  return [...nodesIn(tree)].flatMap((node): readonly Edit[] => {
    if (!('tagName' in node) || !node.sourceCodeLocation || !attributeOf(node, 'class')?.split(' ').includes(lightClass)) return [];
    const { startOffset: start, endOffset: end } = node.sourceCodeLocation;
    const isLine = /\n$/.test(text.slice(0, start));
    return [{ start, end: end + (isLine ? /^(?:\r?\n)?/.exec(text.slice(end))![0].length : 0), text: '' }];
  });
}
