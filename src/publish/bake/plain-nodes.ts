/**
 * The nodes of plain HTML, and how they are written: inline words in a line, with a pause where styles would have kept them apart.
 */
import { escapeMarkup } from '../articles/markup-text.js';

/** Where two things end that a style sheet would have set apart. */
export const pause: unique symbol = Symbol('pause');

export interface PlainElement {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly Plain[];
}

/** Words of ours; markup as its author wrote it, which may be a block; an element; a pause. */
export type Plain = { readonly text: string } | { readonly raw: string; readonly isBlock: boolean } | PlainElement | typeof pause;

export interface Writing {
  readonly eol: string;
  /** Markdown: a block is one line, and no word of ours means anything to its reader. */
  readonly isMarkdown: boolean;
}

const phrasing: readonly string[] = [
  'a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'button', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'img', 'input', 'ins', 'kbd', 'label', 'mark', 'picture', 'q', 'ruby', 's', 'samp', 'select', 'small',
  'span', 'strong', 'sub', 'sup', 'svg', 'time', 'u', 'var', 'wbr',
];
const withoutEnd: readonly string[] = ['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'];
/** What may stay empty: it holds the place of a cell, or is something by itself. */
const mayBeEmpty: readonly string[] = ['td', 'th', ...withoutEnd, 'audio', 'canvas', 'iframe', 'object', 'picture', 'svg', 'video'];

/** Whether an element can stand in a sentence. */
export function isPhrasing(tag: string): boolean {
  return phrasing.includes(tag);
}

/** An element, unless nothing is in it. */
export function element(tag: string, attributes: PlainElement['attributes'], children: readonly Plain[]): readonly Plain[] {
  return children.every(isBlank) && !mayBeEmpty.includes(tag) ? [] : [{ tag, attributes, children }];
}

/** Whether a node shows nothing. */
export function isBlank(node: Plain): boolean {
  if (node === pause) return true;
  if ('tag' in node) return !mayBeEmpty.includes(node.tag) && node.children.every(isBlank);
  return ('text' in node ? node.text : node.raw).trim() === '';
}

/** Whether a node begins and ends its own lines. */
export function isBlock(node: Plain): boolean {
  if (node === pause || 'text' in node) return false;
  return 'tag' in node ? !isPhrasing(node.tag) : node.isBlock;
}

/** Puts words that stand beside blocks into paragraphs of their own. */
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

/** Writes word after word, knowing what came before on the line. */
class Line {
  readonly #pieces: string[] = [];
  /** Where a pause or a space belongs: after the last word and what it closes, before what the next word opens. */
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
    const words = text.replace(/[ \t\r\n\f]+/g, ' ').trim();
    if (/^\s/.test(text)) this.#isSpaced = true;
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

  /** What stands between the last word and the next. */
  #join(next: string): void {
    const isOpening = /[·:(–—]$/.test(this.#last);
    const isClosing = /^[.,;:)!?·]/.test(next);
    const apart = this.#isPausing && !isClosing ? (isOpening ? ' ' : ' · ') : '';
    const between = this.#last === '' || this.#last === '(' ? '' : apart || (this.#isSpaced ? ' ' : '');
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
