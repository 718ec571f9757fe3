/**
 * Writes what widgets show into their page, as declarative shadow roots.
 */
import { type Article, type ArticleElement, attributeOf } from '../articles/article.js';
import type { DrawnWidget } from './draw.js';
import type { Edit } from '../articles/edits.js';
import { findGuardedEnd, withGaps } from './minifier-guards.js';
import { escapeMarkup } from '../articles/markup-text.js';

export const cssWays = ['inline', 'link'] as const;
/** How the styles of widgets come to a page without scripts: in a style element each, or by links to the files in `dist/css`. */
export type CssWay = (typeof cssWays)[number];

export interface ShadowOptions {
  readonly css?: CssWay | undefined;
  /** Where the files of `dist` are served, as an address that the page can use. */
  readonly assets: string;
  /** For the style elements, where the page's policy asks for one. */
  readonly nonce?: string | undefined;
  /** Widgets whose authored words are taken out. */
  readonly emptied?: ReadonlySet<ArticleElement>;
}

/** The shadow roots of all widgets that could be drawn, each right after its host's start tag, or where a minifier would break the page right before its end tag. */
export function shadowRoots(article: Article, drawn: readonly DrawnWidget[], options: ShadowOptions): readonly Edit[] {
  const { kind, eol, text } = article;
  return drawn.flatMap(({ element, markup, styles, slot }): Edit[] => {
    const place = element.sourceCodeLocation?.startTag?.endOffset;
    if (markup === undefined || place === undefined) return [];
    const sheet = options.css === 'link' || kind === 'markdown' ? linked(element.tagName, options) : inlined(styles, options);
    // Where an editor makes paragraphs of lines, a line break would become one in the page.
    const root = `<template shadowrootmode="open">${sheet}${withGaps(element, markup.replace(/\s*[\r\n]\s*/g, ' '), article)}</template>`;
    const slots = slotted(element, slot, text);
    if (kind === 'html') {
      const at = options.emptied?.has(element) ? place : (findGuardedEnd(element) ?? place);
      return [...slots, { start: at, end: at, text: root }];
    }
    // A tag that stands alone on its line begins a block of HTML in Markdown; with something after it, it would begin a paragraph.
    const isBlock = /^[ \t]*\r?\n/.test(text.slice(place));
    return [...slots, { start: place, end: place, text: `${isBlock ? eol : ''}${unmarked(root)}` }];
  });
}

/** A browser asks for its slot by an attribute, which goes to the end of the tag. */
function slotted(element: ArticleElement, slot: string | undefined, text: string): readonly Edit[] {
  const place = element.sourceCodeLocation!.startTag!.endOffset - (text[element.sourceCodeLocation!.startTag!.endOffset - 2] === '/' ? 2 : 1);
  return slot === undefined || attributeOf(element, 'slot') !== undefined ? [] : [{ start: place, end: place, text: ` slot="${escapeMarkup(slot)}"` }];
}

function linked(tag: string, { assets }: ShadowOptions): string {
  return `<link rel="stylesheet" href="${escapeMarkup(`${assets}css/${tag.replace('wick-', '')}.css`)}">`;
}

function inlined(styles: string, { nonce }: ShadowOptions): string {
  return styles === '' ? '' : `<style${nonce === undefined ? '' : ` nonce="${escapeMarkup(nonce)}"`}>${styles}</style>`;
}

/** Markup that a Markdown reader passes on as it is: without a sign that means something to it in the words. */
function unmarked(markup: string): string {
  return markup.replace(/(<[^>]*>)|([^<]+)/g, (_all, tag: string | undefined, words: string | undefined) => {
    return tag ?? words!.replace(/&#?\w+;|[\\`*_{}[\]()#+\-.!|~:@]/g, (sign) => (sign.length > 1 ? sign : `&#${String(sign.charCodeAt(0))};`));
  });
}
