/**
 * Reads an article so that its source can be mended: its text, its passages, and the trees of its markup.
 */
import { parse } from 'parse5';
import { readArticle } from '../articles/article.js';
import type { DatedArticle } from '../articles/dated-article.js';
import { createOffsetIndex, type LineColumn } from '../articles/line-columns.js';
import { readMarkdown } from '../articles/markdown-passages.js';
import { publishedIn } from '../articles/page-facts.js';
import type { Passage } from '../articles/passage.js';
import type { Finding } from '../check/finding.js';
import { readExpandedArticle } from '../shorthand/expanded-article.js';
import { readMarkdownTree } from '../shorthand/markdown-tree.js';
import { around, nodeAround, type Range, type SourceNode, sourceTreeOfHtml, sourceTreeOfMarkdown } from './source-tree.js';

export type FixableKind = 'html' | 'markdown';

export interface FixSource {
  readonly text: string;
  readonly eol: '\n' | '\r\n';
  /** The offset of a line and column. */
  readonly offsetAt: (place: LineColumn) => number;
  readonly dated: DatedArticle;
  /** The day that widgets in the built page take for that of publication. */
  readonly published: string | undefined;
  readonly html: SourceNode;
  readonly markdown: SourceNode | undefined;
  /** Where the front matter of a Markdown file ends; 0 without one. */
  readonly frontMatterEnd: number;
}

export function readFixSource(text: string, kind: FixableKind, name: string, films: string | undefined): FixSource {
  const article = readArticle(text, kind);
  // A byte order mark counts as text, and would make the parser close an empty head.
  const tree = kind === 'html' ? parse(text.replace(/^\ufeff/, ' '), { sourceCodeLocationInfo: true, scriptingEnabled: false }) : readMarkdown(text).tree!;
  return {
    text,
    eol: article.eol,
    offsetAt: createOffsetIndex(text),
    dated: readExpandedArticle(text, kind, name, films).article,
    published: publishedIn(article),
    html: sourceTreeOfHtml(tree, text.length),
    markdown: kind === 'markdown' ? sourceTreeOfMarkdown(readMarkdownTree(text)) : undefined,
    frontMatterEnd: kind === 'markdown' ? (/^\ufeff?(---|\+\+\+)[ \t]*\r?\n(?:[^]*?\r?\n)?\1[ \t]*(?=\r?\n|$(?![^]))/.exec(text)?.[0].length ?? 0) : 0,
  };
}

/** The offsets of a finding's words in the source. A letter written as an entity is taken whole. */
export function rangeOf({ line, column, endLine, endColumn }: Finding, { text, offsetAt }: FixSource): Range {
  const from = offsetAt({ line, column });
  const to = offsetAt({ line: endLine, column: endColumn });
  return { from, to: text[to - 1] === '&' ? to - 1 + (/^&#?\w+;?/.exec(text.slice(to - 1, to + 30))?.[0].length ?? 1) : to };
}

/** The passage that holds an offset. */
export function passageAt({ dated: { passages } }: FixSource, at: number): Passage | undefined {
  return passages.find(({ offsets }) => offsets[0]! <= at && at <= offsets.at(-1)!);
}

/** Why nothing can be written at a place; undefined where something can. */
export function refusalAt(source: FixSource, { from, to }: Range): string | undefined {
  const holders = [...around(nodeAround(source.html, { from, to }))];
  const widget = passageAt(source, from)?.widget?.tag ?? holders.find(({ tag = '' }) => tag.startsWith('wick-') && !open.has(tag))?.tag;
  if (widget !== undefined) return `it stands between the tags of <${widget}>, which draws something in its place`;
  if (holders.some((holder) => holder.tag === 'wick-provider' && (Boolean(holder.attribute('src')) || holder.children.some(({ tag }) => tag === 'script')))) return 'the provider around it has data of its own';
  return undefined;
}

/** Widgets whose content is the article's. */
const open: ReadonlySet<string> = new Set(['wick-provider', 'wick-when', 'wick-spoiler', 'wick-answer', 'wick-related']);

/** Why an article is not mended at all; undefined where it can be. */
export function refusalOf(text: string, kind: string): string | undefined {
  if (kind === 'text') return 'plain text has no tags';
  return /<wick-[a-z-]+[^>]*>\s*<template\s[^>]*shadowrootmode/i.test(text) ? 'the page is prerendered: mend the file that it is made from' : undefined;
}
