/**
 * Finds widgets that a browser closes too early or too late, and Markdown inside a widget that no renderer reads.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import type { Nodes } from 'mdast';
import { parse } from 'parse5';
import { type ArticleElement, attributeOf, elementsIn, isHtml } from '../articles/article.js';
import type { ReadableKind } from '../articles/dated-article.js';
import type { RawFinding } from '../check/finding.js';

/** The markup that a browser will get, with the source offset of each position. */
interface Markup {
  readonly text: string;
  readonly offsetAt: (offset: number) => number;
}

/** Checks the tags of all widgets of an article, including those whose data is the publisher's own. */
export function findTorn(source: string, kind: ReadableKind): RawFinding[] {
  if (kind === 'text' || !/<wick-/i.test(source)) return [];
  if (kind === 'html') return tornIn({ text: source.replace(/^\ufeff/, ' '), offsetAt: (offset) => offset }, kind);
  const tree = fromMarkdown(source, { extensions: [frontmatter(['yaml', 'toml'])], mdastExtensions: [frontmatterFromMarkdown(['yaml', 'toml'])] });
  return [...tornIn(rendered(tree, source), kind), ...unrendered(tree)];
}

/** Approximates rendered Markdown: the file's HTML, within `<p>`, `<li>` and `<blockquote>`. Other text is left out. */
function rendered(tree: Nodes, source: string): Markup {
  const pieces: { readonly at: number; readonly from: number }[] = [];
  let text = '';
  const put = (written: string, from: number): void => {
    pieces.push({ at: text.length, from });
    text += written;
  };
  const walk = (node: Nodes, isTight: boolean): void => {
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    if (node.type === 'html') put(`${source.slice(from, to)}\n`, from);
    if (!('children' in node)) return;
    const tag = node.type === 'listItem' ? 'li' : node.type === 'blockquote' ? 'blockquote' : node.type === 'heading' || (node.type === 'paragraph' && !isTight) ? 'p' : undefined;
    if (tag) put(`<${tag}>`, from);
    for (const child of node.children) walk(child, node.type === 'list' ? !node.spread : node.type === 'listItem' && isTight && !node.spread);
    if (tag) put(`</${tag}>`, to);
  };
  walk(tree, false);
  return {
    text,
    offsetAt(offset) {
      const piece = pieces.findLast(({ at }) => at <= offset) ?? { at: 0, from: 0 };
      return piece.from + offset - piece.at;
    },
  };
}

function tornIn({ text, offsetAt }: Markup, kind: ReadableKind): RawFinding[] {
  const widgets = [...elementsIn(parse(text, { sourceCodeLocationInfo: true }))].filter((element) => element.tagName.startsWith('wick-') && isHtml(element) && element.sourceCodeLocation?.startTag);
  const ended = new Set(widgets.map(({ sourceCodeLocation }) => sourceCodeLocation!.endTag?.startOffset));
  return widgets.flatMap((widget): RawFinding[] => {
    const { startTag, endTag } = widget.sourceCodeLocation!;
    if (endTag) return [];
    const at = offsetAt(startTag!.startOffset);
    if (text.slice(startTag!.startOffset, startTag!.endOffset).endsWith('/>')) return [toldOf('self-closing', widget, at, `“/>” closes no element in HTML: what follows stands in this widget, where readers do not see it; write </${widget.tagName}>`)];
    // The end tag may be in another file: no finding.
    const end = [...text.slice(startTag!.endOffset).matchAll(new RegExp(`</${widget.tagName}\\s*>`, 'gi'))].find(({ index }) => !ended.has(startTag!.endOffset + index));
    if (!end) return [];
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
function unrendered(node: Nodes): RawFinding[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [];
  if ('children' in node) return node.children.flatMap(unrendered);
  const [, start = '', tag = ''] = node.type === 'html' ? (/^(\s*<(wick-[\w-]+)[^>]*>)/i.exec(node.value) ?? []) : [];
  if (node.type !== 'html' || tag === '') return [];
  const words = node.value.replace(unseen, (part) => part.replace(/[^\r\n]/g, ' '));
  return [...words.matchAll(marks)].map(({ 0: mark, index }): RawFinding => {
    const from = node.position!.start.offset! + index;
    return { rule: 'markdown-in-widget', kind: 'unknown', from, to: from + mark.length, words: mark, sentence: start.trim(), message: `“${mark}” stays as it is written: Markdown between the tags of a widget is read only after a blank line` };
  });
}
