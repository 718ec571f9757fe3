/**
 * Blanks the marks of Markdown, letter for letter, so that the rest can be read as HTML at the same offsets.
 */
import type { Boundary } from '../articles/html-passages.js';
import type { MarkdownPart, MarkdownType } from './markdown-tree.js';
import { emphasisCloses, emphasisOpens } from '../articles/passage.js';

const blocks: ReadonlySet<MarkdownType> = new Set(['paragraph', 'heading', 'listItem', 'blockquote', 'thematicBreak']);
const unread: ReadonlySet<MarkdownType> = new Set(['code', 'inlineCode', 'definition', 'image', 'thematicBreak']);

/** An invisible letter: passages drop it, and offsets of all other letters stay. */
const blank = '\u2063'.charCodeAt(0);

export class Mask {
  readonly boundaries: Boundary[] = [];
  /** The UTF-16 units of the source. */
  readonly #units: Uint16Array;
  #quotations = 0;

  constructor(readonly source: string) {
    this.#units = new Uint16Array(source.length);
    for (let at = 0; at < source.length; at += 1) this.#units[at] = source.charCodeAt(at);
  }

  text(): string {
    return Buffer.from(this.#units.buffer).toString('utf16le');
  }

  /** Blanks the marks of a node and of all below it. Not recursive: a deep tree would overflow the call stack. */
  cover(root: MarkdownPart): void {
    const open: (MarkdownPart | (() => void))[] = [root];
    for (let next = open.pop(); next; next = open.pop()) {
      if (typeof next === 'function') next();
      else if (unread.has(next.type)) this.blank(next.from, next.to);
      else if (next.type === 'text') this.#text(next.from, next.to);
      else if (next.type !== 'html') {
        const leave = this.#enter(next);
        if (leave) open.push(leave);
        for (let index = next.children.length - 1; index >= 0; index -= 1) open.push(next.children[index]!);
      }
    }
  }

  /** Blanks everything between two offsets but white space. */
  blank(from: number, to: number): void {
    for (let at = from; at < to; at += 1) if (!isSpace(this.#units[at]!)) this.#units[at] = blank;
  }

  /** Blanks a node's own marks. Blocks are bounded at both ends: returns the function that bounds their end. */
  #enter(part: MarkdownPart): (() => void) | undefined {
    const { type, from, to } = part;
    this.#between(part);
    if (!blocks.has(type)) return undefined;
    if (type === 'blockquote') this.#quotations += 1;
    this.#bound(from, type === 'heading' ? 'heading' : 'text');
    return () => {
      if (type === 'blockquote') this.#quotations -= 1;
      this.#bound(to, 'text');
    };
  }

  /** Blanks the text between a node's children, which is the node's own marks. Emphasis keeps a placeholder of one letter at each end. */
  #between({ type, from, to, children }: MarkdownPart): void {
    let at = from;
    for (const child of children) {
      this.blank(at, child.from);
      at = child.to;
    }
    this.blank(at, to);
    if (type === 'emphasis' && children.length > 0) {
      this.#units[from] = emphasisOpens.charCodeAt(0);
      this.#units[to - 1] = emphasisCloses.charCodeAt(0);
    }
  }

  #bound(offset: number, kind: Boundary['kind']): void {
    this.boundaries.push({ offset, kind, isQuotation: this.#quotations > 0 });
  }

  /** Blanks backslash escapes, `~~struck~~` text, `>` at the start of quoted lines, and the marks of tables. */
  #text(from: number, to: number): void {
    const raw = this.source.slice(from, to);
    if (raw.includes('\\')) {
      for (const { index } of raw.matchAll(/\\(?=[!-/:-@[-`{-~])/g)) this.blank(from + index, from + index + (raw[index + 1] === '<' ? 2 : 1));
    }
    if (raw.includes('~~')) for (const { index, 0: struck } of raw.matchAll(/~~[^~]+~~/g)) this.blank(from + index, from + index + struck.length);
    if (!raw.includes('\n')) return;
    if (this.#quotations > 0) for (const { index, 0: marks } of raw.matchAll(/(?<=\n)[ \t]*(?:>[ \t]?)+/g)) this.blank(from + index, from + index + marks.length);
    if (raw.includes('|') && raw.split('\n').some((line) => line.includes('|', 1) && /^[\s:|-]+$/.test(line))) this.#cells(raw, from);
  }

  /** Blanks a table's rule and bars. The parser does not know tables, so each row is a block here. */
  #cells(raw: string, from: number): void {
    for (const { index, 0: line } of raw.matchAll(/[^\n]+/g)) {
      this.#bound(from + index, 'text');
      if (/^[\s:|-]+$/.test(line)) this.blank(from + index, from + index + line.length);
      else for (const { index: bar } of line.matchAll(/\|/g)) this.blank(from + index + bar, from + index + bar + 1);
    }
  }
}

function isSpace(unit: number): boolean {
  return unit <= 0x20 ? unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) : unit >= 0xa0 && /\s/.test(String.fromCharCode(unit));
}
