/**
 * What stands between the tags of a widget, as far as the widget looks at it: the same questions that it asks of the page's own nodes.
 */
import { type ArticleElement, attributeOf, elementsIn } from '../articles/article.js';

/** A child of a widget, with what our elements read of one. */
interface LightNode {
  readonly nodeType: number;
  /** Of words only. */
  readonly data?: string;
  /** Of elements only. */
  readonly localName?: string;
  readonly slot?: string;
  readonly getAttribute?: (name: string) => string | null;
  /** The elements in it that have an attribute, `[name]`: other selectors nobody asks for. */
  readonly querySelectorAll?: (selector: `[${string}]`) => readonly LightNode[];
}

const elementType = 1;
const textType = 3;
const commentType = 8;

/** The children of a widget in an article, whose own text is given where the tree holds only its tags. */
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
