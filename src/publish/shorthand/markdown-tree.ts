/**
 * The tree of a Markdown file and its adapter. HTML links within a sentence count as links.
 */
import type { Definition, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import { parseFragment } from 'parse5';
import type { Tree } from '../../shorthand/tree.js';

/** A node with its offsets in the file. */
export interface MarkdownNode {
  readonly tag: string | undefined;
  /** The source of a text node, with escapes such as `\[` replaced by placeholders of the same length. */
  readonly text: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: MarkdownNode | undefined;
  readonly children: MarkdownNode[];
  readonly start: number;
  end: number;
}

export const markdownTreeAdapter: Tree<MarkdownNode> = {
  parent: ({ parent }) => parent,
  children: ({ children }) => children,
  tag: ({ tag }) => tag,
  text: ({ text }) => text,
  attribute: ({ attributes }, name) => attributes[name],
};

/** The HTML tag that each kind of node renders as; HTML blocks are read separately. */
const tags: Readonly<Record<string, string>> = {
  root: 'body', paragraph: 'p', heading: 'h2', link: 'a', linkReference: 'a', emphasis: 'em', strong: 'strong', inlineCode: 'code', code: 'pre', blockquote: 'blockquote', list: 'ul', listItem: 'li', break: 'br', image: 'img', imageReference: 'img', thematicBreak: 'hr',
};
/** The tag of other nodes, such as HTML within a sentence, whose content is unknown here. */
const something = 'x-html';
const escaped = /\\[!-/:-@[-`{-~]/g;

export function readMarkdownTree(source: string): MarkdownNode {
  const root = fromMarkdown(source, { extensions: [frontmatter(['yaml'])], mdastExtensions: [frontmatterFromMarkdown(['yaml'])] });
  const addresses = new Map<string, string>();
  collect(root, addresses);
  return build(root, undefined);

  function build(node: Nodes, parent: MarkdownNode | undefined): MarkdownNode {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const text = node.type === 'text' ? source.slice(start, end).replace(escaped, '\ufffc\ufffc') : undefined;
    const href = node.type === 'link' ? node.url : node.type === 'linkReference' ? addresses.get(node.identifier) : undefined;
    const built: MarkdownNode = { tag: text === undefined ? (tags[node.type] ?? something) : undefined, text, attributes: href === undefined ? {} : { href }, parent, children: [], start, end };
    if ('children' in node) fill(built, node.children);
    return built;
  }

  /** Adds children; those between the tags of an HTML link become children of the link. */
  function fill(holder: MarkdownNode, nodes: readonly Nodes[]): void {
    let inner = holder;
    for (const node of nodes) {
      const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
      if (node.type === 'html' && /^<a\s[^>]*>$/i.test(node.value) && inner === holder) {
        inner = { tag: 'a', text: undefined, attributes: attributesIn(node.value), parent: holder, children: [], start, end };
        holder.children.push(inner);
      } else if (node.type === 'html' && /^<\/a\s*>$/i.test(node.value) && inner !== holder) {
        inner.end = end;
        inner = holder;
      } else inner.children.push(build(node, inner));
    }
    // A link without an end tag is dropped.
    if (inner !== holder) holder.children.splice(holder.children.indexOf(inner), 1);
  }
}

function collect(node: Nodes, addresses: Map<string, string>): void {
  if (node.type === 'definition') addresses.set((node satisfies Definition).identifier, node.url);
  if ('children' in node) for (const child of node.children) collect(child, addresses);
}

function attributesIn(tag: string): Readonly<Record<string, string>> {
  const [link] = parseFragment(tag).childNodes;
  return link && 'attrs' in link ? Object.fromEntries(link.attrs.map(({ name, value }) => [name, value])) : {};
}

/** All nodes of a tree in document order. */
export function* markdownNodes(root: MarkdownNode): Generator<MarkdownNode> {
  yield root;
  for (const child of root.children) yield* markdownNodes(child);
}
