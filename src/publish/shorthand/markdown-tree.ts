/**
 * The tree of a Markdown file and its adapter. HTML links within a sentence count as links.
 */
import { parseFragment } from 'parse5';
import { type MarkdownPart, parseMarkdown } from '../markdown/markdown-tree.js';
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
  root: 'body', paragraph: 'p', heading: 'h2', link: 'a', emphasis: 'em', strong: 'strong', inlineCode: 'code', code: 'pre', blockquote: 'blockquote', list: 'ul', listItem: 'li', break: 'br', image: 'img', thematicBreak: 'hr',
};
/** The tag of other nodes, such as HTML within a sentence, whose content is unknown here. */
const something = 'x-html';
const escaped = /\\[!-/:-@[-`{-~]/g;

export function readMarkdownTree(source: string): MarkdownNode {
  return build(parseMarkdown(source).root, undefined);

  function build(part: MarkdownPart, parent: MarkdownNode | undefined): MarkdownNode {
    const { type, from: start, to: end, url: href } = part;
    const text = type === 'text' ? source.slice(start, end).replace(escaped, '\ufffc\ufffc') : undefined;
    const built: MarkdownNode = { tag: text === undefined ? (tags[type] ?? something) : undefined, text, attributes: href === undefined ? {} : { href }, parent, children: [], start, end };
    fill(built, part.children);
    return built;
  }

  /** Adds children; those between the tags of an HTML link become children of the link. */
  function fill(holder: MarkdownNode, parts: readonly MarkdownPart[]): void {
    let inner = holder;
    for (const part of parts) {
      const { from: start, to: end } = part;
      const tag = part.type === 'html' ? source.slice(start, end) : '';
      if (inner === holder && /^<a\s[^>]*>$/i.test(tag)) {
        inner = { tag: 'a', text: undefined, attributes: attributesIn(tag), parent: holder, children: [], start, end };
        holder.children.push(inner);
      } else if (inner !== holder && /^<\/a\s*>$/i.test(tag)) {
        inner.end = end;
        inner = holder;
      } else inner.children.push(build(part, inner));
    }
    // A link without an end tag is dropped.
    if (inner !== holder) holder.children.splice(holder.children.indexOf(inner), 1);
  }
}

function attributesIn(tag: string): Readonly<Record<string, string>> {
  const [link] = parseFragment(tag).childNodes;
  return link && 'attrs' in link ? Object.fromEntries(link.attrs.map(({ name, value }) => [name, value])) : {};
}

/** All nodes of a tree in document order. Not recursive: a deep tree would overflow the call stack. */
export function* markdownNodes(root: MarkdownNode): Generator<MarkdownNode> {
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    for (let index = node.children.length - 1; index >= 0; index -= 1) open.push(node.children[index]!);
  }
}
