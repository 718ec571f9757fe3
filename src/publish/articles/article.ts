/**
 * Reads an article's file into the tree that a browser would build, each node with its place in the text.
 */
import { type DefaultTreeAdapterTypes, html, parse } from 'parse5';
import { markdownParts, parseMarkdown } from '../markdown/markdown-tree.js';

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
  const { root, front } = parseMarkdown(text);
  const pieces: string[] = [];
  let at = 0;
  for (const { type, from, to } of markdownParts(root)) {
    if (type !== 'html') continue;
    pieces.push(blanked(text, at, from), text.slice(from, to));
    at = to;
  }
  return { markup: pieces.join('') + blanked(text, at, text.length), frontMatter: front?.language === 'yaml' ? front.value : undefined };
}

function blanked(text: string, from: number, to: number): string {
  return text.slice(from, to).replace(/[^\r\n]/g, ' ');
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
