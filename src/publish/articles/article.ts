/**
 * An article as it lies in a file: its text, and the tree that a browser would make of it, with the place of everything in the text.
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
  /** What its lines end with. */
  readonly eol: '\n' | '\r\n';
  /** The front matter of a Markdown file, as it is written, without its fences. */
  readonly frontMatter?: string;
}

/** A byte order mark is no part of the page, but it would end the head before it began: it is read as a space. */
const byteOrderMark = /^\ufeff/;

/** Reads an article as a browser would read the page: what stands in comments, texts, templates and code is no element. Every place in the tree is a place in the text. */
export function readArticle(text: string, kind: ArticleKind): Article {
  const plain = text.replace(byteOrderMark, ' ');
  const { markup, frontMatter } = kind === 'markdown' ? htmlIn(plain) : { markup: plain };
  const tree = parse(markup, { sourceCodeLocationInfo: true });
  return { text, kind, tree, eol: /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n', ...(frontMatter !== undefined && { frontMatter }) };
}

/** The HTML in a Markdown file in its place, everything else being white space, so that code and what is escaped is not taken for tags. */
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

/** The nodes below one in the order of the page. What a template holds is not on the page. A tree may be deeper than a stack of calls. */
export function* nodesIn(root: DefaultTreeAdapterTypes.ParentNode): Generator<DefaultTreeAdapterTypes.ChildNode> {
  const open = [...root.childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    if ('childNodes' in node) for (let index = node.childNodes.length - 1; index >= 0; index -= 1) open.push(node.childNodes[index]!);
  }
}

/** The elements below a node in the order of the page. */
export function* elementsIn(root: DefaultTreeAdapterTypes.ParentNode): Generator<ArticleElement> {
  for (const node of nodesIn(root)) if ('tagName' in node) yield node;
}

/** An element and those that it stands in, innermost first. */
export function* selfAndAncestors(element: ArticleElement): Generator<ArticleElement> {
  for (let node: DefaultTreeAdapterTypes.ParentNode | null = element; node && 'tagName' in node; node = node.parentNode) yield node;
}

/** What an attribute of an element says; undefined where it has none of that name. */
export function attributeOf(element: ArticleElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Whether an attribute that is there or not is on: servers of frameworks write one that is off as `false`. */
export function isOn(element: ArticleElement, name: string): boolean {
  const written = attributeOf(element, name);
  return written !== undefined && written !== 'false';
}

/** The words in an element, as they are written in it. */
export function textOf(root: DefaultTreeAdapterTypes.ParentNode): string {
  return [...nodesIn(root)].map((node) => ('value' in node ? node.value : '')).join('');
}

/** Whether an element is one of HTML, and not of a drawing or a formula in it. */
export function isHtml(element: ArticleElement): boolean {
  return element.namespaceURI === html.NS.HTML;
}
