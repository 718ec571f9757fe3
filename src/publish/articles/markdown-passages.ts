/**
 * Reads the passages of a Markdown article: blanks its marks, letter for letter, and reads the rest as HTML.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { frontmatter } from 'micromark-extension-frontmatter';
import { type Boundary, readHtml, type ParsedArticle } from './html-passages.js';
import { emphasisCloses, emphasisOpens } from './passage.js';

/** The fields of an mdast node that this file reads. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
}

/** An invisible character: passages drop it, and offsets of all other letters stay. */
const blank = '\u2063';

/** Reads an article in Markdown that may contain HTML. */
export function readMarkdown(source: string): ParsedArticle {
  const tree = fromMarkdown(source, { extensions: [frontmatter(['yaml', 'toml'])], mdastExtensions: [frontmatterFromMarkdown(['yaml', 'toml'])] }) as Node;
  const mask = new Mask(source);
  mask.cover(tree);
  const { title, lang, ...front } = frontOf(tree);
  const article = readHtml(mask.text(), mask.boundaries);
  const days = ['date', 'published', 'pubDate', 'publishDate'].flatMap((name) => { const day = front[name]; return typeof day === 'string' ? [day.slice(0, 10)] : []; });
  const heading = typeof title === 'string' ? titlePassage(source, title) : [];
  return { ...article, passages: [...heading, ...article.passages], days: [...days, ...article.days], lang: article.lang ?? (typeof lang === 'string' ? lang : undefined) };
}

interface Front extends Readonly<Record<string, unknown>> {
  readonly title?: unknown;
  readonly lang?: unknown;
}

/** The fields of the front matter, all of them text as written; none if it is invalid. TOML is read only as `key = value` lines. */
function frontOf({ children = [] }: Node): Front {
  const [first] = children;
  if (first?.type === 'toml') return Object.fromEntries([...(first.value ?? '').matchAll(/^(\w+)\s*=\s*["']?([^"'\r\n]+)/gm)].map(([, key, value]) => [key!, value]));
  if (first?.type !== 'yaml') return {};
  try {
    const read: unknown = load(first.value ?? '', { schema: FAILSAFE_SCHEMA });
    return typeof read === 'object' && read !== null ? (read as Front) : {};
  } catch {
    return {};
  }
}

function titlePassage(source: string, title: string): ParsedArticle['passages'] {
  const at = source.indexOf(title);
  if (at < 0 || title === '') return [];
  const letters = Array.from(title, (_, index) => at + index);
  const text = title.replace(/[\u2018\u2019]/g, "'").replace(/[\u2010-\u2014]/g, '-').replace(/\s/g, ' ');
  return [{ kind: 'title', text, offsets: letters.slice(0, text.length), marked: [], quoted: [], facts: [], times: [], widget: undefined }];
}

const blocks = new Set(['paragraph', 'heading', 'listItem', 'blockquote', 'thematicBreak', 'table', 'tableRow', 'tableCell']);
const unread = new Set(['code', 'inlineCode', 'yaml', 'toml', 'definition', 'image', 'imageReference', 'thematicBreak']);

class Mask {
  readonly boundaries: Boundary[] = [];
  readonly #letters: string[];
  #quotations = 0;

  constructor(readonly source: string) {
    this.#letters = source.split('');
  }

  text(): string {
    return this.#letters.join('');
  }

  cover(node: Node): void {
    const [from, to] = spanOf(node);
    if (unread.has(node.type)) this.#blank(from, to);
    else if (node.type === 'text') this.#text(node.value ?? '', from, to);
    else if (node.type !== 'html') this.#marks(node, from, to);
  }

  #marks(node: Node, from: number, to: number): void {
    const isBlock = blocks.has(node.type);
    if (node.type === 'blockquote') this.#quotations += 1;
    if (isBlock) this.#bound(from, node.type === 'heading' ? 'heading' : 'text');
    const children = node.children ?? [];
    const emphasis = node.type === 'emphasis';
    this.#between(children, from, to, emphasis);
    for (const child of children) this.cover(child);
    if (node.type === 'blockquote') this.#quotations -= 1;
    if (isBlock) this.#bound(to, 'text');
  }

  /** Blanks the text between a node's children, which is the node's own marks. Emphasis keeps a placeholder of one letter at each end. */
  #between(children: readonly Node[], from: number, to: number, emphasis: boolean): void {
    let at = from;
    for (const child of children) {
      const [start, end] = spanOf(child);
      this.#blank(at, start);
      at = end;
    }
    this.#blank(at, to);
    if (emphasis && children.length > 0) {
      this.#letters[from] = emphasisOpens;
      this.#letters[to - 1] = emphasisCloses;
    }
  }

  #bound(offset: number, kind: Boundary['kind']): void {
    this.boundaries.push({ offset, kind, isQuotation: this.#quotations > 0 });
  }

  #blank(from: number, to: number): void {
    for (let at = from; at < to; at += 1) if (!/\s/.test(this.#letters[at]!)) this.#letters[at] = blank;
  }

  /** Blanks backslash escapes, `~~struck~~` text, `>` at the start of quoted lines, and the marks of tables. */
  #text(value: string, from: number, to: number): void {
    const raw = this.source.slice(from, to);
    for (const { index } of raw.matchAll(/\\(?=[!-/:-@[-`{-~])/g)) {
      this.#blank(from + index, from + index + 1);
      if (raw[index + 1] === '<') this.#blank(from + index + 1, from + index + 2);
    }
    for (const { index, 0: struck } of raw.matchAll(/~~[^~]+~~/g)) this.#blank(from + index, from + index + struck.length);
    if (!value.includes('>')) for (const { index, 0: marks } of raw.matchAll(/(?<=\n)[ \t]*(?:>[ \t]?)+/g)) this.#blank(from + index, from + index + marks.length);
    if (raw.split('\n').some((line) => line.includes('|', 1) && /^[\s:|-]+$/.test(line))) this.#cells(raw, from);
  }

  /** Blanks a table's rule and bars. The parser does not know tables, so each row is a block here. */
  #cells(raw: string, from: number): void {
    for (const { index, 0: line } of raw.matchAll(/[^\n]+/g)) {
      this.#bound(from + index, 'text');
      if (/^[\s:|-]+$/.test(line)) this.#blank(from + index, from + index + line.length);
      else for (const { index: bar } of line.matchAll(/\|/g)) this.#blank(from + index + bar, from + index + bar + 1);
    }
  }
}

function spanOf({ position }: Node): [from: number, to: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
