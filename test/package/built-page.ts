/**
 * Reads a built page without a browser.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

export const readPage = (text: string): Parent => parse(text);

/** All elements of a page in their order, without those in templates. */
export function elementsOf(parent: Parent): Element[] {
  return parent.childNodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node)] : []));
}

/** What a reader without scripts reads in a widget: the words of its declarative shadow root. */
export function drawnWordsOf(host: Element): string {
  const root = host.childNodes.find((node) => isShadowRoot(node));
  return root && 'content' in root ? tidied(wordsOf(root.content.childNodes).join(' ')) : '';
}

/** The words that stand between a widget's tags. */
export function authoredWordsOf(host: Element): string {
  return tidied(wordsOf(host.childNodes).join(''));
}

function isShadowRoot(node: Node): boolean {
  return 'tagName' in node && node.tagName === 'template' && node.attrs.some(({ name, value }) => name === 'shadowrootmode' && value === 'open');
}

function wordsOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => ('value' in node ? node.value : 'childNodes' in node && node.nodeName !== 'style' ? wordsOf(node.childNodes) : []));
}

function tidied(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
