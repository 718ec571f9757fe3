/**
 * A small tree of markup: the builder writes it as a snippet and puts it into the page as its preview, so that both are the same.
 */
import type { Attributes } from '../../src/cms/widgets.js';

export interface TreeElement {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Tree[];
}

export type Tree = TreeElement | string;

/** Escapes the signs that would end a text or an attribute. */
export type Escape = (text: string) => string;

/** For HTML and Markdown. */
export const escapeHtml: Escape = (text) => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** For the templates of JSX, Vue and Svelte, in which braces and `@` stand for code. All of them decode entities. */
export const escapeTemplate: Escape = (text) => escapeHtml(text).replace(/[{}@]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

const inline = /^(?:a|b|i|wick-fact)$/;

export function element(tag: string, attributes: Attributes, ...children: readonly Tree[]): TreeElement {
  return { tag, attributes, children };
}

/** Returns a tag and the tags inside it, each once. */
export function tagsIn(trees: readonly Tree[]): readonly string[] {
  return [...new Set(trees.flatMap((tree) => (typeof tree === 'string' ? [] : [tree.tag, ...tagsIn(tree.children)])))];
}

/** Writes trees as markup, blocks on lines of their own. */
export function markupOf(trees: readonly Tree[], escape: Escape = escapeHtml, indent = ''): string {
  return trees.map((tree) => indent + written(tree, escape, indent)).join('\n');
}

function written(tree: Tree, escape: Escape, indent: string): string {
  if (typeof tree === 'string') return escape(tree);
  const { tag, attributes, children } = tree;
  const open = `<${tag}${Object.entries(attributes).map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`)).join('')}>`;
  const isLine = children.every((child) => typeof child === 'string' || inline.test(child.tag));
  if (isLine) return `${open}${children.map((child) => written(child, escape, '')).join('')}</${tag}>`;
  return `${open}\n${markupOf(children, escape, `${indent}  `)}\n${indent}</${tag}>`;
}

/** Makes the nodes of trees. */
export function nodesOf(trees: readonly Tree[], page: Document = document): readonly Node[] {
  return trees.map((tree) => {
    if (typeof tree === 'string') return page.createTextNode(tree);
    const node = page.createElement(tree.tag);
    for (const [name, value] of Object.entries(tree.attributes)) node.setAttribute(name, value);
    node.append(...nodesOf(tree.children, page));
    return node;
  });
}
