/**
 * Reads the text that an author typed into an article's elements.
 */
import { type DefaultTreeAdapterTypes, html } from 'parse5';
import { lightClass } from '../../context/page/page-ids.js';
import { type ArticleElement, attributeOf } from './article.js';
import type { RawFinding } from '../check/finding.js';

export type TreeNode = DefaultTreeAdapterTypes.ChildNode;

const unread = new Set(['template', 'script', 'style', 'link', 'meta']);
/** White space, zero-width characters, and the placeholders for Markdown's emphasis marks. */
const blank = /[\s\u200b-\u200d\u2060-\u2064\ufeff\ue0e1\ue0e2]/g;

/** Widgets that replace the text between their tags by what they draw. */
export const fallbackTags: ReadonlySet<string> = new Set([
  'wick-film-card', 'wick-release-countdown', 'wick-cast-list', 'wick-crew-list', 'wick-synopsis', 'wick-person', 'wick-character', 'wick-appearances', 'wick-timeline', 'wick-watch-guide',
  'wick-where-to-watch', 'wick-box-office', 'wick-trailer', 'wick-sequel-status', 'wick-faq', 'wick-quote', 'wick-seen', 'wick-changes', 'wick-release-history', 'wick-sources',
]);

/** Elements that stand inside a line of text. */
export const inlineTags: ReadonlySet<string> = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'cite', 'code', 'em', 'font', 'i', 'ins', 'mark', 'q', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'wbr', 'wick-fact', 'wick-when']);

export function isBlank(text: string): boolean {
  return text.replace(blank, '') === '';
}

/** Whether a node is a widget that stands in the source; the parser also inserts elements that do not. */
export function isWritten(node: TreeNode): node is ArticleElement {
  return 'tagName' in node && node.tagName.startsWith('wick-') && node.namespaceURI === html.NS.HTML && node.sourceCodeLocation != null;
}

/** Whether a node's text is not the author's: scripts, styles, and light DOM that prerendering wrote. */
export function isUnread(node: TreeNode): boolean {
  return 'tagName' in node && (unread.has(node.tagName) || (attributeOf(node, 'class') ?? '').split(/\s+/).includes(lightClass));
}

/** The author's text in a node and its descendants. Not recursive: a deep tree would overflow the call stack. */
export function authoredTextOf(node: TreeNode): string {
  let text = '';
  const open = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if ('value' in next) text += next.value;
    else if ('childNodes' in next && !isUnread(next)) for (let index = next.childNodes.length - 1; index >= 0; index -= 1) open.push(next.childNodes[index]!);
  }
  return text;
}

/** Makes a finding that points at the start tag of a widget. */
export function createTagFinding(rule: RawFinding['rule'], { tagName, sourceCodeLocation }: ArticleElement, message: string): RawFinding {
  const from = sourceCodeLocation!.startOffset;
  return { rule, kind: 'unknown', from, to: from + tagName.length + 1, words: `<${tagName}>`, sentence: `<${tagName}>`, message };
}
