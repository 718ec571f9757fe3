/**
 * Paints a template as finished HTML text: no DOM, no markers, nothing that has to be taken over. Runs on a server and in a page.
 */
import { holesOf } from './holes.js';

/** What the `html` and `svg` tags of Lit make. */
export interface Template {
  readonly _$litType$: number;
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** Lit's `nothing`: it draws no text, and an attribute that holds it is left out. */
const nothing = Symbol.for('lit-nothing');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const inText = /[&<>]/g;
const inAttribute = /[&<>"']/g;

/** Text with entities for what would mean something where it stands. */
function escape(value: unknown, signs: RegExp): string {
  return String(value).replace(signs, (sign) => entities[sign]!);
}

/** Paints what a hole between tags may hold: a template, a list of such values, or text, which is escaped. */
export function paint(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (typeof value !== 'object') return escape(value, inText);
  if ('_$litType$' in value) return paintTemplate(value as Template);
  let markup = '';
  for (const item of value as Iterable<unknown>) markup += paint(item);
  return markup;
}

/** Handlers and properties are for a page that is live, and leave no trace in markup. */
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

/** An attribute of several pieces goes as a whole where one of its values is `nothing`. */
function paintAttribute(pieces: readonly string[], values: readonly unknown[], at: number): string {
  let markup = pieces[0]!;
  for (let index = 1; index < pieces.length; index++) {
    const value = values[at + index - 1];
    if (value === nothing) return '';
    markup += escape(value ?? '', inAttribute) + pieces[index]!;
  }
  return markup;
}
