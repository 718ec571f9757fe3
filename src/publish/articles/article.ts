/**
 * Reads an article's file into the tree that a browser would build, each node with its place in the text.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import type { Nodes } from 'mdast';
import { type DefaultTreeAdapterTypes, html, parse } from 'parse5';

export const articleKinds = ['html', 'markdown'] as const;
/** What an article is written in: HTML, or Markdown with HTML in it. */
export type ArticleKind = (typeof articleKinds)[number];

export type ArticleElement = DefaultTreeAdapterTypes.Element;

export interface Article {
  readonly text: string;
  readonly kind: ArticleKind;
  readonly tree: DefaultTreeAdapterTypes.Document;
  /** The line ending of the file's first line. */
  readonly eol: '\n' | '\r\n';
  /** The YAML front matter of a Markdown file as written, without its fences. */
  readonly frontMatter?: string;
}

/** A byte order mark counts as text, and so would make the parser close an empty head; a space of the same length replaces it. */
const byteOrderMark = /^\ufeff/;

/** Parses an article as a browser would: tags in comments, templates and code are no elements. Offsets in the tree are offsets in the text. */
export function readArticle(text: string, kind: ArticleKind): Article {
  const plain = text.replace(byteOrderMark, ' ');
  const { markup, frontMatter } = kind === 'markdown' ? htmlIn(plain) : { markup: plain };
  const tree = parse(markup, { sourceCodeLocationInfo: true });
  return { text, kind, tree, eol: /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n', ...(frontMatter !== undefined && { frontMatter }) };
}

/** Blanks a Markdown file except for its HTML, so that offsets stay and code or escaped text is not taken for tags. */
function htmlIn(text: string): { markup: string; frontMatter?: string | undefined } {
  const root = fromMarkdown(text, { extensions: [frontmatter(['yaml'])], mdastExtensions: [frontmatterFromMarkdown(['yaml'])] });
  let markup = '';
  let frontMatter: string | undefined;
  const blankUntil = (end: number): void => {
    markup += text.slice(markup.length, end).replace(/[^\r\n]/g, ' ');
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'yaml') frontMatter = node.value;
    if (node.type === 'html') {
      blankUntil(node.position!.start.offset!);
      markup += text.slice(markup.length, node.position!.end.offset);
    } else if ('children' in node) node.children.forEach(walk);
  };
  walk(root);
  blankUntil(text.length);
  return { markup, frontMatter };
}

/** All descendants in document order, without the contents of templates. Not recursive: a deep tree would overflow the call stack. */
export function* nodesIn(root: DefaultTreeAdapterTypes.ParentNode): Generator<DefaultTreeAdapterTypes.ChildNode> {
  const open = [...root.childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    if ('childNodes' in node) for (let index = node.childNodes.length - 1; index >= 0; index -= 1) open.push(node.childNodes[index]!);
  }
}

/** All descendant elements in document order. */
export function* elementsIn(root: DefaultTreeAdapterTypes.ParentNode): Generator<ArticleElement> {
  for (const node of nodesIn(root)) if ('tagName' in node) yield node;
}

/** An element and its ancestors, innermost first. */
export function* selfAndAncestors(element: ArticleElement): Generator<ArticleElement> {
  for (let node: DefaultTreeAdapterTypes.ParentNode | null = element; node && 'tagName' in node; node = node.parentNode) yield node;
}

/** The value of an element's attribute; undefined if it has none of that name. */
export function attributeOf(element: ArticleElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Whether a boolean attribute is on. `false` is off: frameworks' servers write it so. */
export function isOn(element: ArticleElement, name: string): boolean {
  const written = attributeOf(element, name);
  return written !== undefined && written !== 'false';
}

/** The text of all text nodes below a node. */
export function textOf(root: DefaultTreeAdapterTypes.ParentNode): string {
  return [...nodesIn(root)].map((node) => ('value' in node ? node.value : '')).join('');
}

/** Whether an element is in the HTML namespace, not in SVG or MathML. */
export function isHtml(element: ArticleElement): boolean {
  return element.namespaceURI === html.NS.HTML;
}
