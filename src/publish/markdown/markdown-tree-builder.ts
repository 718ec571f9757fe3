/**
 * Builds the tree of a Markdown file from the nodes that the parser visits: adds the text between them, and leaves out marks.
 */
import type { SyntaxNodeRef } from '@lezer/common';
import { parser } from '@lezer/markdown';
import { addressOf, normalizedLabel } from './link-references.js';
import type { MarkdownPart, MarkdownType } from './markdown-tree.js';

/** The parser's names of nodes, by our types. */
const names: Readonly<Partial<Record<MarkdownType, readonly string[]>>> = {
  root: ['Document'],
  paragraph: ['Paragraph'],
  heading: ['ATXHeading1', 'ATXHeading2', 'ATXHeading3', 'ATXHeading4', 'ATXHeading5', 'ATXHeading6', 'SetextHeading1', 'SetextHeading2'],
  blockquote: ['Blockquote'],
  list: ['BulletList', 'OrderedList'],
  listItem: ['ListItem'],
  code: ['FencedCode', 'CodeBlock'],
  html: ['HTMLBlock', 'CommentBlock', 'ProcessingInstructionBlock', 'HTMLTag', 'Comment', 'ProcessingInstruction'],
  thematicBreak: ['HorizontalRule'],
  definition: ['LinkReference'],
  emphasis: ['Emphasis'],
  strong: ['StrongEmphasis'],
  link: ['Link', 'Autolink'],
  image: ['Image'],
  inlineCode: ['InlineCode'],
  break: ['HardBreak'],
};
/** Nodes that are part of the text around them. */
const written = ['Escape', 'Entity'];

/** Our types by the number of a node's type; marks have none. */
const types = parser.nodeSet.types.map(({ name }) => Object.keys(names).find((type): type is MarkdownType => names[type as MarkdownType]!.includes(name)));
const areWritten = parser.nodeSet.types.map(({ name }) => written.includes(name));
const [address, label, bracket, automatic, quotation] = ['URL', 'LinkLabel', 'LinkMark', 'Autolink', 'QuoteMark'].map((name) => parser.nodeSet.types.findIndex((type) => type.name === name));

const holdsText: ReadonlySet<MarkdownType> = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'link', 'image']);
const isWhole: ReadonlySet<MarkdownType> = new Set(['code', 'html', 'thematicBreak', 'inlineCode', 'break']);

/** A node whose end has not been visited. */
interface OpenPart {
  readonly type: MarkdownType;
  readonly from: number;
  readonly to: number;
  readonly isAutomatic: boolean;
  children: MarkdownPart[];
  /** Where text that is not yet in `children` begins. */
  at: number;
  url: string | undefined;
  /** A reference's label in a second pair of brackets. */
  label: string | undefined;
  /** The ends of the brackets and parentheses of a link. */
  brackets: number[];
  /** The marks of a quotation in the text that is not yet in `children`. */
  quotes: { readonly from: number; readonly to: number }[];
}

export class MarkdownTreeBuilder {
  readonly #open: OpenPart[] = [];
  #root: MarkdownPart | undefined;

  constructor(
    private readonly source: string,
    /** The addresses that are defined, by their labels. */
    private readonly definitions: ReadonlyMap<string, string>,
    /** Maps the parser's offsets to the source. */
    private readonly offsetAt: (offset: number) => number,
  ) {}

  root(): MarkdownPart {
    return this.#root!;
  }

  /** Visits a node; returns whether to visit its children. */
  enter({ type: { id }, from: start, to: end }: SyntaxNodeRef): boolean {
    const from = this.offsetAt(start);
    const to = this.offsetAt(end);
    const parent = this.#open.at(-1);
    const type = types[id];
    if (type === undefined) {
      if (parent && id === quotation) parent.quotes.push({ from, to });
      else if (parent && !areWritten[id]) this.#mark(parent, id, from, to);
      return false;
    }
    if (parent && holdsText.has(parent.type)) this.#textUntil(parent, from);
    if (isWhole.has(type)) {
      if (parent) this.#add(parent, { type, from, to, children: [] });
      return false;
    }
    this.#open.push({ type, from, to, isAutomatic: id === automatic, children: [], at: from, url: undefined, label: undefined, brackets: [], quotes: [] });
    return true;
  }

  /** Leaves the node that `enter` opened last. */
  leave(): void {
    const part = this.#open.pop()!;
    const { type, to } = part;
    if (holdsText.has(type) && part.brackets.length < 2) this.#textUntil(part, to);
    const parent = this.#open.at(-1);
    if (!parent) this.#root = { type, from: 0, to: this.source.length, children: part.children };
    else {
      const isReference = (type === 'link' || type === 'image') && !part.isAutomatic && part.brackets.length < 3;
      if (isReference) part.url = this.#defined(part);
      if (isReference && part.url === undefined) this.#dissolve(part, parent);
      else this.#add(parent, this.#finished(part));
    }
  }

  #finished({ type, from, to, children, url }: OpenPart): MarkdownPart {
    if (type === 'link') return { type, from, to, children, ...(url !== undefined && { url }) };
    if (type === 'list') return { type, from, to, children, isSpread: this.#areApart(children) };
    const last = children.at(-1)?.to ?? to;
    if (type === 'listItem') return { type, from, to: last, children, isSpread: this.#areApart(children) };
    if (type === 'paragraph') return { type, from, to: last, children };
    return { type, from, to, children: type === 'image' || type === 'definition' ? [] : children };
  }

  #add(parent: OpenPart, part: MarkdownPart): void {
    parent.children.push(part);
    parent.at = part.to;
  }

  /** Adds the text before an offset, without white space at the ends of a block, and without marks of a quotation at its own ends. */
  #textUntil(part: OpenPart, end: number): void {
    if (end <= part.at) return;
    const quotes = part.quotes.splice(0);
    let [from, to] = [part.at, end];
    part.at = end;
    for (const quote of quotes) if (this.#isBlank(from, quote.from)) from = quote.to;
    for (const quote of quotes.reverse()) if (quote.from >= from && this.#isBlank(quote.to, to)) to = quote.from;
    if (part.type === 'paragraph' || part.type === 'heading') {
      if (part.children.length === 0) while (from < to && isSpace(this.source, from)) from += 1;
      if (end === part.to) while (to > from && isSpace(this.source, to - 1)) to -= 1;
    }
    if (to > from) part.children.push({ type: 'text', from, to, children: [] });
  }

  #isBlank(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (!isSpace(this.source, at)) return false;
    return true;
  }

  /** Notes the marks, the address and the label of a link; the text ends at a mark. */
  #mark(part: OpenPart, id: number, from: number, to: number): void {
    if (part.isAutomatic && id === address) {
      part.url = this.source.slice(from, to);
      part.children.push({ type: 'text', from, to, children: [] });
    } else if (id === address) part.url = addressOf(this.source.slice(from, to));
    else if (id === label) part.label = this.source.slice(from + 1, to - 1);
    if (holdsText.has(part.type) && part.brackets.length < 2) this.#textUntil(part, from);
    if (id === bracket) part.brackets.push(to);
    part.at = Math.max(part.at, to);
  }

  /** The address that a reference is defined by. */
  #defined({ brackets, label: own, from, type }: OpenPart): string | undefined {
    const inside = this.source.slice(from + (type === 'image' ? 2 : 1), (brackets[1] ?? from + 2) - 1);
    return this.definitions.get(normalizedLabel(own === undefined || own.trim() === '' ? inside : own));
  }

  /** Turns a link back into text, with its children in the parent. */
  #dissolve({ from, to, children }: OpenPart, parent: OpenPart): void {
    const last = parent.children.at(-1);
    if (last?.type === 'text' && last.to === from) {
      parent.children.pop();
      parent.at = last.from;
    } else parent.at = from;
    for (const child of children.filter(({ type }) => type !== 'text')) {
      this.#textUntil(parent, child.from);
      this.#add(parent, child);
    }
    if (to === parent.to) this.#textUntil(parent, to);
  }

  /** Whether a blank line separates two of the nodes. */
  #areApart(parts: readonly MarkdownPart[]): boolean {
    return parts.some((part, index) => index > 0 && /\n[ \t>]*\r?\n|\r[ \t>]*\r(?!\n)/.test(this.source.slice(parts[index - 1]!.to, part.from)));
  }
}

function isSpace(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
