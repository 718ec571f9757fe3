/**
 * Paints a template as HTML text without a DOM, on a server or in a page. The markup holds no Lit markers, so it needs no hydration.
 */
import { holesOf } from './holes.js';

/** The result of Lit's `html` and `svg` tags. */
export interface Template {
  readonly _$litType$: number;
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** Lit's `nothing`: as text it is empty, and an attribute with this value is left out. */
const nothing = Symbol.for('lit-nothing');

/** Escapes a value between tags. Plain searches need no compiling; a page that is being opened would compile a regular expression for each kind of text. */
function escape(value: unknown): string {
  return String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Paints the value of a hole between tags: a template, a list of values, or text, which is escaped. */
export function paint(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (typeof value !== 'object') return escape(value);
  if ('_$litType$' in value) return paintTemplate(value as Template);
  let markup = '';
  for (const item of value as Iterable<unknown>) markup += paint(item);
  return markup;
}

/** Leaves out handlers and properties: they work only in a live page. */
function paintTemplate({ strings, values }: Template): string {
  const { holes, end } = holesOf(strings);
  let markup = '';
  let at = 0;
  for (const { before, sign, pieces } of holes) {
    markup += before;
    if (sign === undefined) markup += paint(values[at]);
    else if (sign === '') markup += paintAttribute(pieces, values, at);
    else if (sign === '?' && values[at] && values[at] !== nothing) markup += pieces[0]!;
    at += pieces.length - 1;
  }
  return markup + end;
}

/** Leaves the whole attribute out where one of its values is `nothing`. */
function paintAttribute(pieces: readonly string[], values: readonly unknown[], at: number): string {
  let markup = pieces[0]!;
  for (let index = 1; index < pieces.length; index++) {
    const value = values[at + index - 1];
    if (value === nothing) return '';
    markup += escape(value ?? '').replaceAll('"', '&quot;') + pieces[index]!;
  }
  return markup;
}
