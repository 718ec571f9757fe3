/**
 * Writes drawn widgets into their page as declarative shadow roots.
 */
import { type Article, type ArticleElement, attributeOf } from '../articles/article.js';
import type { DrawnWidget } from './draw.js';
import type { Edit } from '../articles/edits.js';
import { findGuardedEnd, withGaps } from './minifier-guards.js';
import { escapeMarkup } from '../articles/markup-text.js';

export const cssWays = ['inline', 'link'] as const;
/** How widgets get their styles without scripts: in a style element each, or by links to `dist/css`. */
export type CssWay = (typeof cssWays)[number];

export interface ShadowOptions {
  readonly css?: CssWay | undefined;
  /** The address of `dist`, absolute or relative to the page, with a slash at its end. */
  readonly assets: string;
  /** A nonce for the style elements, if the page's Content-Security-Policy requires one. */
  readonly nonce?: string | undefined;
  /** Widgets whose authored content is replaced by light DOM. */
  readonly emptied?: ReadonlySet<ArticleElement>;
}

/** Inserts the shadow roots of all drawn widgets, each after its host's start tag, or before the end tag as a guard against minifiers. */
export function shadowRoots(article: Article, drawn: readonly DrawnWidget[], options: ShadowOptions): readonly Edit[] {
  const { kind, eol, text } = article;
  return drawn.flatMap(({ element, markup, styles, slot }): Edit[] => {
    const place = element.sourceCodeLocation?.startTag?.endOffset;
    if (markup === undefined || place === undefined) return [];
    const sheet = options.css === 'link' || kind === 'markdown' ? linked(element.tagName, options) : inlined(styles, options);
    // Editors that turn lines into paragraphs would break the markup at its line breaks.
    const root = `<template shadowrootmode="open">${sheet}${withGaps(element, markup.replace(/\s*[\r\n]\s*/g, ' '), article)}</template>`;
    const slots = slotted(element, slot, text);
    if (kind === 'html') {
      const at = options.emptied?.has(element) ? place : (findGuardedEnd(element) ?? place);
      return [...slots, { start: at, end: at, text: root }];
    }
    // In Markdown a tag alone on its line begins an HTML block; with text after it, it would begin a paragraph.
    const isBlock = /^[ \t]*\r?\n/.test(text.slice(place));
    return [...slots, { start: place, end: place, text: `${isBlock ? eol : ''}${unmarked(root)}` }];
  });
}

/** Adds the slot that a widget chose as an attribute at the end of its start tag. */
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

/** Escapes Markdown's signs in the text of markup, so that renderers leave it as it is. */
function unmarked(markup: string): string {
  return markup.replace(/(<[^>]*>)|([^<]+)/g, (_all, tag: string | undefined, words: string | undefined) => {
    return tag ?? words!.replace(/&#?\w+;|[\\`*_{}[\]()#+\-.!|~:@]/g, (sign) => (sign.length > 1 ? sign : `&#${String(sign.charCodeAt(0))};`));
  });
}
