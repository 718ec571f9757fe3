/**
 * Gives a widget on the server its child nodes, with the few DOM members that widgets read.
 */
import { type ArticleElement, attributeOf, elementsIn } from '../articles/article.js';

/** The DOM members of a child node that widgets read. */
interface LightNode {
  readonly nodeType: number;
  /** Text nodes only. */
  readonly data?: string;
  /** Elements only. */
  readonly localName?: string;
  readonly slot?: string;
  readonly getAttribute?: (name: string) => string | null;
  /** Supports only attribute selectors, `[name]`. */
  readonly querySelectorAll?: (selector: `[${string}]`) => readonly LightNode[];
}

const elementType = 1;
const textType = 3;
const commentType = 8;

/** The children of a widget. `text` is a Markdown article's source, whose tree has no text. */
export function createServerChildNodes({ childNodes }: ArticleElement, text?: string): { readonly childNodes: readonly LightNode[]; readonly children: readonly LightNode[] } {
  const nodes = childNodes.map((node) => lightNode(node, text));
  return { childNodes: nodes, children: nodes.filter(({ nodeType }) => nodeType === elementType) };
}

function lightNode(node: ArticleElement['childNodes'][number], text: string | undefined): LightNode {
  if ('tagName' in node) return lightElement(node);
  if (!('value' in node)) return { nodeType: commentType };
  const { startOffset, endOffset } = node.sourceCodeLocation ?? {};
  return { nodeType: textType, data: text?.slice(startOffset, endOffset) ?? node.value };
}

function lightElement(node: ArticleElement): LightNode {
  return {
    nodeType: elementType,
    localName: node.tagName,
    slot: attributeOf(node, 'slot') ?? '',
    getAttribute: (name) => attributeOf(node, name) ?? null,
    querySelectorAll: (selector) => [...elementsIn(node)].filter((element) => attributeOf(element, selector.slice(1, -1)) !== undefined).map(lightElement),
  };
}
