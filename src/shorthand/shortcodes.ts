/**
 * Finds shortcodes in a text: `[wick film-card film=ballerina]`, and `[wick fact of=ballerina field=release-date]June 7, 2024[/wick]`.
 */
import { type ParsedWidget, parseWidget } from './widget.js';

/** A range of offsets in the text. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A shortcode, with the range of its closing tag, if it has one. */
export interface Shortcode extends ParsedWidget {
  readonly open: Range;
  readonly close?: Range;
}

/** A closing tag without an opening one. */
export interface Unpaired extends Range {
  readonly faults: ParsedWidget['faults'];
}

/** Double and single quotation marks as keyboards, editors and WordPress write them. */
const double = '"\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02';
const single = "'\u2018\u2019\u201a\u201b\u2032";
const value = `[${double}][^${double}]*[${double}]|[${single}][^${single}]*[${single}]|(?:(?!/?\\])[^\\s\\[${double}])+`;
const part = `[\\w-]+(?:\\s*=\\s*(?:${value}))?`;
const tag = new RegExp(`\\[wick((?:\\s+(?:${part}))+)\\s*(/?)\\]|\\[/wick(?:\\s+([\\w-]+))?\\s*\\]`, 'gi');
const option = new RegExp(`([\\w-]+)(?:\\s*=\\s*(${value}))?`, 'g');
const quotes = new RegExp(`^[${double}${single}]|[${double}${single}]$`, 'g');

interface Opened extends ParsedWidget {
  readonly open: Range;
  readonly name: string;
  readonly isClosed: boolean;
  readonly index: number;
}

/** Finds all shortcodes of a text in order. A closing tag closes the last open one. `[[wick …]]` is escaped and not read. */
export function shortcodesIn(text: string): { readonly shortcodes: readonly Shortcode[]; readonly unpaired: readonly Unpaired[] } {
  const found: (Shortcode | undefined)[] = [];
  const unpaired: Unpaired[] = [];
  const open: Opened[] = [];
  for (const { 0: whole, 1: parts, 2: slash, 3: named, index: from } of text.matchAll(tag)) {
    const range = { from, to: from + whole.length };
    if (parts !== undefined) {
      if (isDoubled(text, range, range)) continue;
      const { name, ...reading } = read(parts);
      const opened = { ...reading, name, open: range, isClosed: slash !== '', index: found.length };
      found.push({ ...reading, open: range });
      if (!opened.isClosed) open.push(opened);
    } else {
      const at = open.findLastIndex(({ name }) => named === undefined || name === nameOf(named));
      const [opened] = at < 0 ? [] : open.splice(at);
      if (!opened) {
        if (!isDoubled(text, range, range)) unpaired.push({ ...range, faults: [{ case: 'unpaired' }] });
      } else if (isDoubled(text, opened.open, range)) found[opened.index] = undefined;
      else found[opened.index] = { ...found[opened.index]!, close: range };
    }
  }
  return { shortcodes: found.filter((one) => one !== undefined), unpaired };
}

/** Whether a text has a shortcode. */
export function hasShortcode(text: string): boolean {
  return /\[\/?wick[\s\]]/i.test(text);
}

function isDoubled(text: string, { from }: Range, { to }: Range): boolean {
  return text[from - 1] === '[' && text[to] === ']';
}

function read(parts: string): ParsedWidget & { readonly name: string } {
  const [first, ...options] = [...parts.matchAll(option)].map(([, name = '', written]) => [name.toLowerCase(), written?.replace(quotes, '')] as const);
  const name = nameOf(first?.[0] ?? '');
  return { name, ...parseWidget({ name, main: first?.[1], options: options.map(([key, written = '']) => [key, written]) }) };
}

function nameOf(written: string): string {
  return written.toLowerCase().replace(/^wick-/, '');
}
