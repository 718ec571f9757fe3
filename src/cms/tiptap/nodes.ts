/**
 * The four nodes that hold widgets in Tiptap, one for each kind. Attributes are one record, so that attributes unknown to this version are kept.
 */
import type { NodeConfig } from '@tiptap/core';
import type { DOMOutputSpec, NodeSpec, Node as ProseMirrorNode } from '@tiptap/pm/model';
import { attributesOf, contentOf, safeAttributes, safeContent, textOf, type KeptElement } from '../kept-content.js';
import { isWidgetTag, kindOf, type WidgetKind } from '../widget-kind.js';

/** Names of the nodes, in the schema and in stored JSON. */
export const nodeNames = { words: 'wickWords', inline: 'wickInline', blocks: 'wickBlocks', block: 'wickBlock' } as const satisfies Record<WidgetKind, string>;

/** What each node holds, and where it may stand. */
const specs = {
  // No marks inside, so that bold words around a fact are one element around it. ProseMirror allows marks on atoms, so the node is one, although the caret enters it; hence it is not selectable as a whole.
  words: { group: 'inline', inline: true, content: 'text*', marks: '', atom: true, selectable: false, definingAsContext: true, isolating: true },
  inline: { group: 'inline', inline: true, atom: true, draggable: true },
  blocks: { group: 'block', content: 'block+', defining: true, draggable: true },
  block: { group: 'block', atom: true, draggable: true, isolating: true },
} as const satisfies Record<WidgetKind, NodeSpec>;

/** Returns the configuration of a kind's node; wick-widgets.ts adds its view and its keys. */
export function nodeConfig(kind: WidgetKind): NodeConfig {
  return {
    name: nodeNames[kind],
    // Before other nodes, such as paragraphs and links.
    priority: 1000,
    ...specs[kind],
    addAttributes: () => ({
      tag: { default: 'wick-fact', rendered: false, parseHTML: (element) => element.localName },
      attributes: { default: {}, rendered: false, parseHTML: attributesOf },
      ...('content' in specs[kind] ? {} : { content: { default: [], rendered: false, parseHTML: contentOf } }),
    }),
    parseHTML: () => [{ tag: '*', getAttrs: (element) => (kindOf(element) === kind ? null : false) }],
    renderHTML: ({ node }) => specOf(node),
    // The text for plain-text copies and word counts. A fallback is not part of the article's text.
    ...(kind === 'inline' ? { renderText: ({ node }) => textOf(safeContent(node.attrs['content'])) } : {}),
  };
}

/** Returns a node as markup, in ProseMirror's form. */
export function specOf(node: ProseMirrorNode): DOMOutputSpec {
  const { tag, attributes, content } = node.attrs as { readonly tag: unknown; readonly attributes: unknown; readonly content?: unknown };
  const name = isWidgetTag(tag) || tag === 'script' ? tag : 'wick-fact';
  if (!node.isLeaf) return [name, safeAttributes(attributes), 0];
  const [element] = safeContent([{ tag: name, attributes, content }]);
  return typeof element === 'object' ? specOfElement(element) : ['wick-fact'];
}

function specOfElement({ tag, attributes, content }: KeptElement): readonly [string, ...(object | string)[]] {
  return [tag, attributes, ...content.map((node) => (typeof node === 'string' ? node : specOfElement(node)))];
}
