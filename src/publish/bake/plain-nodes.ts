/**
 * The nodes of plain HTML and their writer, which puts ` · ` where style sheets would have separated inline words.
 */
import { escapeMarkup } from '../articles/markup-text.js';

/** Separates two inline nodes that a style sheet would have separated; written as ` · ` or a space. */
export const pause: unique symbol = Symbol('pause');

export interface PlainElement {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly Plain[];
}

/** A node: text of the widget; raw markup of the author, which may be a block; an element; or a pause. */
export type Plain = { readonly text: string } | { readonly raw: string; readonly isBlock: boolean } | PlainElement | typeof pause;

export interface Writing {
  readonly eol: string;
  /** Whether to write for a Markdown file: blocks on one line, and Markdown's signs in text escaped. */
  readonly isMarkdown: boolean;
}

const phrasing: readonly string[] = [
  'a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'button', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'img', 'input', 'ins', 'kbd', 'label', 'mark', 'picture', 'q', 'ruby', 's', 'samp', 'select', 'small',
  'span', 'strong', 'sub', 'sup', 'svg', 'time', 'u', 'var', 'wbr',
];
const withoutEnd: readonly string[] = ['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'];
/** Elements that are kept when empty: table cells, and those that show something by themselves. */
const mayBeEmpty: readonly string[] = ['td', 'th', ...withoutEnd, 'audio', 'canvas', 'iframe', 'object', 'picture', 'svg', 'video'];

/** Whether an element can stand in a sentence. */
export function isPhrasing(tag: string): boolean {
  return phrasing.includes(tag);
}

/** Makes an element; an empty list if it would show nothing. */
export function element(tag: string, attributes: PlainElement['attributes'], children: readonly Plain[]): readonly Plain[] {
  return children.every(isBlank) && !mayBeEmpty.includes(tag) ? [] : [{ tag, attributes, children }];
}

/** Whether a node shows nothing. */
export function isBlank(node: Plain): boolean {
  if (node === pause) return true;
  if ('tag' in node) return !mayBeEmpty.includes(node.tag) && node.children.every(isBlank);
  return ('text' in node ? node.text : node.raw).trim() === '';
}

/** Whether a node is block-level. */
export function isBlock(node: Plain): boolean {
  if (node === pause || 'text' in node) return false;
  return 'tag' in node ? !isPhrasing(node.tag) : node.isBlock;
}

/** Wraps inline nodes that stand beside blocks in paragraphs. */
export function inParagraphs(nodes: readonly Plain[]): readonly Plain[] {
  const blocks: Plain[] = [];
  let run: Plain[] = [];
  const close = (): void => {
    blocks.push(...element('p', [], run));
    run = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) run.push(node);
    else {
      close();
      blocks.push(node);
    }
  }
  close();
  return blocks;
}

/** Writes nodes as markup. */
export function writePlain(nodes: readonly Plain[], writing: Writing): string {
  const line = new Line(writing);
  line.write(nodes);
  return line.markup;
}

/** Collects markup, and decides the space before each word by the last character of the line. */
class Line {
  readonly #pieces: string[] = [];
  /** The index in the pieces at which the next space or pause goes: after the last word's closing tags, before the next opening ones. */
  #gap = 0;
  #last = '';
  #isPausing = false;
  #isSpaced = false;

  constructor(private readonly writing: Writing) {}

  get markup(): string {
    return this.#pieces.join('');
  }

  write(nodes: readonly Plain[]): void {
    const areBlocks = nodes.length > 0 && nodes.every((node) => isBlock(node) || isBlank(node));
    const shown = areBlocks ? nodes.filter((node) => !isBlank(node)) : nodes;
    for (const [index, node] of shown.entries()) {
      if (node === pause) this.#isPausing = this.#last !== '';
      else if ('tag' in node) this.#element(node);
      else if ('text' in node) this.#words(node.text);
      else this.#raw(node.raw, node.isBlock);
      if (areBlocks && index < shown.length - 1 && !this.writing.isMarkdown) this.#pieces.push(this.writing.eol);
    }
  }

  #element({ tag, attributes, children }: PlainElement): void {
    const isInline = isPhrasing(tag);
    if (!isInline) this.#break();
    this.#pieces.push(`<${tag}${attributes.map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`).join('')}>`);
    if (!isInline) this.#break();
    this.write(children);
    const isAtGap = this.#gap === this.#pieces.length;
    if (!withoutEnd.includes(tag)) this.#pieces.push(`</${tag}>`);
    if (isInline && isAtGap) this.#gap = this.#pieces.length;
    if (!isInline) this.#break();
  }

  #break(): void {
    this.#last = '';
    this.#isPausing = this.#isSpaced = false;
    this.#gap = this.#pieces.length;
  }

  #words(text: string): void {
    // The space before a French colon belongs to it.
    const isTied = /^\u00a0[:;!?»]/.test(text);
    const words = (isTied ? '\u00a0' : '') + text.replace(/[ \t\r\n\f]+/g, ' ').trim();
    if (/^\s/.test(text) && !isTied) this.#isSpaced = true;
    if (words === '') return;
    this.#join(words);
    this.#push(escaped(words, this.writing.isMarkdown), words);
    this.#isSpaced = /\s$/.test(text);
  }

  #raw(raw: string, isBlock: boolean): void {
    if (isBlock) this.#break();
    if (raw.trim() === '') {
      this.#isSpaced = true;
      return;
    }
    if (/^\s/.test(raw)) this.#isSpaced = true;
    const words = raw.trim();
    this.#join(words);
    this.#push(words, words);
    this.#isSpaced = /\s$/.test(raw);
    if (isBlock) this.#break();
  }

  /** Inserts the space or pause between the last word and the next. */
  #join(next: string): void {
    const isOpening = /[·:(–—]$/.test(this.#last);
    const isClosing = /^[.,;:)!?·]/.test(next);
    const apart = this.#isPausing && !isClosing ? (isOpening ? ' ' : ' · ') : '';
    const between = ['', '(', '：'].includes(this.#last) ? '' : apart || (this.#isSpaced ? ' ' : '');
    this.#pieces.splice(this.#gap, 0, between);
    this.#isPausing = this.#isSpaced = false;
  }

  #push(markup: string, words: string): void {
    this.#pieces.push(markup);
    this.#gap = this.#pieces.length;
    this.#last = words.slice(-1);
  }
}

function escaped(words: string, isMarkdown: boolean): string {
  const markup = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return isMarkdown ? markup.replace(/[\\`*_{}[\]()#+\-.!|~:@]/g, (sign) => `&#${String(sign.charCodeAt(0))};`) : markup;
}
