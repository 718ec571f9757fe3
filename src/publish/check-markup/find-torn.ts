/**
 * Finds widgets that a browser closes too early or too late, and Markdown inside a widget that no renderer reads.
 */
import { parse } from 'parse5';
import { type ArticleElement, attributeOf, elementsIn, isHtml } from '../articles/article.js';
import type { ParsedArticle } from '../articles/html-passages.js';
import type { ReadableKind } from '../articles/dated-article.js';
import { type MarkdownPart, parseMarkdown } from '../markdown/markdown-tree.js';
import type { RawFinding } from '../check/finding.js';

/** The markup that a browser will get, with the source offset of each position. */
interface Markup {
  readonly text: string;
  readonly tree: NonNullable<ParsedArticle['tree']>;
  readonly offsetAt: (offset: number) => number;
}

/** Checks the tags of all widgets of an article, including those whose data is the publisher's own. `read` has its trees if they are those of the source. */
export function findTorn(source: string, kind: ReadableKind, read: Pick<ParsedArticle, 'tree' | 'markdown'> = {}): RawFinding[] {
  if (kind === 'text' || !/<wick-/i.test(source)) return [];
  if (kind === 'html') return tornIn({ text: source, tree: read.tree ?? treeOf(source.replace(/^\ufeff/, ' ')), offsetAt: (offset) => offset }, kind);
  const root = read.markdown ?? parseMarkdown(source).root;
  return [...tornIn(rendered(root, source), kind), ...unrendered(root, source)];
}

function treeOf(text: string): Markup['tree'] {
  return parse(text, { sourceCodeLocationInfo: true });
}

/** Approximates rendered Markdown: the file's HTML, within `<p>`, `<li>` and `<blockquote>`. Other text is left out. */
function rendered(root: MarkdownPart, source: string): Markup {
  const pieces: { readonly at: number; readonly from: number }[] = [];
  const written: string[] = [];
  let length = 0;
  const put = (markup: string, from: number): void => {
    pieces.push({ at: length, from });
    written.push(markup);
    length += markup.length;
  };
  // Not recursive: a deep tree would overflow the call stack.
  const open: ({ readonly part: MarkdownPart; readonly isTight: boolean } | (() => void))[] = [{ part: root, isTight: false }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next === 'function') {
      next();
      continue;
    }
    const { part: { type, from, to, children, isSpread }, isTight } = next;
    if (type === 'html') put(`${source.slice(from, to)}\n`, from);
    const tag = tagOf(type, isTight);
    if (tag) {
      put(`<${tag}>`, from);
      open.push(() => { put(`</${tag}>`, to); });
    }
    const areTight = type === 'list' ? !isSpread : type === 'listItem' && isTight && !isSpread;
    for (let index = children.length - 1; index >= 0; index -= 1) open.push({ part: children[index]!, isTight: areTight });
  }
  const text = written.join('');
  return {
    text,
    tree: treeOf(text),
    offsetAt(offset) {
      const piece = pieces.findLast(({ at }) => at <= offset) ?? { at: 0, from: 0 };
      return piece.from + offset - piece.at;
    },
  };
}

function tagOf(type: MarkdownPart['type'], isTight: boolean): string | undefined {
  if (type === 'listItem') return 'li';
  if (type === 'blockquote') return type;
  return type === 'heading' || (type === 'paragraph' && !isTight) ? 'p' : undefined;
}

function tornIn({ text, tree, offsetAt }: Markup, kind: ReadableKind): RawFinding[] {
  const widgets = [...elementsIn(tree)].filter((element) => element.tagName.startsWith('wick-') && isHtml(element) && element.sourceCodeLocation?.startTag);
  const ended = new Set(widgets.map(({ sourceCodeLocation }) => sourceCodeLocation!.endTag?.startOffset));
  const lastOpenEnd = new Map<string, number>();
  for (const { index, 1: name } of text.matchAll(/<\/(wick-[\w-]+)\s*>/gi)) if (!ended.has(index)) lastOpenEnd.set(name!.toLowerCase(), index);
  return widgets.flatMap((widget): RawFinding[] => {
    const { startTag, endTag } = widget.sourceCodeLocation!;
    if (endTag) return [];
    const at = offsetAt(startTag!.startOffset);
    if (text.slice(startTag!.startOffset, startTag!.endOffset).endsWith('/>')) return [toldOf('self-closing', widget, at, `“/>” closes no element in HTML: what follows stands in this widget, where readers do not see it; write </${widget.tagName}>`)];
    // The end tag may be in another file: no finding.
    if ((lastOpenEnd.get(widget.tagName) ?? -1) < startTag!.endOffset) return [];
    const remedy = kind === 'markdown' ? 'leave a blank line before it and after it, and give each of its tags a line of its own' : 'take the paragraph away that it stands in, or those between its tags';
    return [toldOf('torn', widget, at, `a browser does not close this widget where it is closed here, so that its words are shown beside it, or what follows is not; ${remedy}`)];
  });
}

function toldOf(rule: 'torn' | 'self-closing', widget: ArticleElement, from: number, message: string): RawFinding {
  const words = `<${widget.tagName}>`;
  return { rule, kind: 'unknown', from, to: from + words.length - 1, words, sentence: words, of: attributeOf(widget, 'film') ?? attributeOf(widget, 'of'), message };
}

/** Markdown emphasis, a link, or code. */
const marks = /(?<!\w)(\*\*?|__?)(?=\S)[^*_<>]*\S\1(?!\w)|\[[^\]<>]+\]\([^)\s]+\)|`[^`<>]+`/g;
/** Markup and elements whose text readers do not see as prose. */
const unseen = /<(script|style|template|pre|code)\b[^]*?<\/\1\s*>|<!--[^]*?-->|<[^>]*>/gi;

/** Finds Markdown in a block of HTML, which renderers leave as written. */
function unrendered(root: MarkdownPart, source: string): RawFinding[] {
  const found: RawFinding[] = [];
  const open = [root];
  for (let part = open.pop(); part; part = open.pop()) {
    if (part.type === 'html') found.push(...marksIn(source.slice(part.from, part.to), part.from));
    if (part.type === 'paragraph' || part.type === 'heading') continue;
    for (let index = part.children.length - 1; index >= 0; index -= 1) open.push(part.children[index]!);
  }
  return found;
}

function marksIn(html: string, at: number): RawFinding[] {
  const [, start = '', tag = ''] = /^(\s*<(wick-[\w-]+)[^>]*>)/i.exec(html) ?? [];
  if (tag === '') return [];
  const words = html.replace(unseen, (part) => part.replace(/[^\r\n]/g, ' '));
  return [...words.matchAll(marks)].map(({ 0: mark, index }): RawFinding => {
    const from = at + index;
    return { rule: 'markdown-in-widget', kind: 'unknown', from, to: from + mark.length, words: mark, sentence: start.trim(), message: `“${mark}” stays as it is written: Markdown between the tags of a widget is read only after a blank line` };
  });
}
