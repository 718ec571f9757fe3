/**
 * Content of widgets as plain data: what an editor does not edit in place is stored unchanged, as JSON if needed.
 * Whatever could run a script is dropped on reading and on writing, since stored data may come from anywhere.
 */

/** One element: its lower-case name, its attributes, and its content. */
export interface KeptElement {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly content: KeptContent;
}

/** Attributes by name, in the order in which they were written. */
export type Attributes = Readonly<Record<string, string>>;

/** Text and elements, in order. */
export type KeptContent = readonly (string | KeptElement)[];

/** Elements that are dropped: they load or run something, have their own namespace, or make sense only to a parser. A prerendered shadow root (`template`) is made again from the source. */
const dropped = /^(?:script|style|template|iframe|frame|frameset|object|embed|applet|link|meta|base|noscript|svg|math|plaintext|xmp|noembed|noframes|portal|fencedframe)$/;

const voids = /^(?:area|br|col|hr|img|input|source|track|wbr)$/;

/** Whether an element is a script of JSON data, which does not run: a provider holds the publisher's own claims in one. */
function isData({ tag, attributes }: KeptElement): boolean {
  return tag === 'script' && /^application\/(?:ld\+)?json$/i.test(attributes['type']?.trim() ?? '');
}

function isKept(element: KeptElement): boolean {
  return /^[a-z][a-z0-9-]*$/.test(element.tag) && (isData(element) || !dropped.test(element.tag));
}

/** Whether an attribute is safe to write: no handler, and no address that is a script. */
function isSafe(name: string, value: string): boolean {
  if (!/^[a-z_:][\w:.-]*$/i.test(name) || /^on|^srcdoc$|^is$/i.test(name)) return false;
  return !/^(?:javascript|vbscript|data(?!:image\/(?:avif|gif|jpeg|png|webp)[;,])):/i.test(value.replace(/[\s\p{Cc}]+/gu, ''));
}

/** Returns the attributes that are safe to write; none if the value is no record of strings. */
export function safeAttributes(attributes: unknown): Record<string, string> {
  const entries = typeof attributes === 'object' && attributes !== null ? Object.entries(attributes) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string' && isSafe(entry[0], entry[1])));
}

/** Returns the attributes of an element that are safe to keep, in order. */
export function attributesOf(element: Element): Record<string, string> {
  return safeAttributes(Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])));
}

/** Returns an element's content, without comments and without anything that could run. */
export function contentOf(element: Element): KeptContent {
  return [...element.childNodes].flatMap((node): KeptContent => {
    if (node.nodeType === 3) return [node.nodeValue ?? ''];
    if (node.nodeType !== 1) return [];
    const child = node as Element;
    const kept = { tag: child.localName, attributes: attributesOf(child), content: contentOf(child) };
    return isKept(kept) ? [kept] : [];
  });
}

/** Returns the parts of stored content that are safe to write; parts of another shape, or that could run, are dropped. */
export function safeContent(content: unknown): KeptContent {
  if (!Array.isArray(content)) return [];
  return content.flatMap((node: unknown): KeptContent => {
    if (typeof node === 'string') return [node];
    if (typeof node !== 'object' || node === null || !('tag' in node) || typeof node.tag !== 'string') return [];
    const kept = { tag: node.tag, attributes: safeAttributes('attributes' in node ? node.attributes : {}), content: safeContent('content' in node ? node.content : []) };
    return isKept(kept) ? [kept] : [];
  });
}

/** Returns the text of content, as readers without our script see it. */
export function textOf(content: KeptContent): string {
  return content.map((node) => (typeof node === 'string' ? node : isData(node) ? '' : textOf(node.content))).join('');
}

/** Returns content as words that a form can edit; undefined if it has markup. */
export function plainWords(content: KeptContent): string | undefined {
  return content.every((node) => typeof node === 'string') ? content.join('') : undefined;
}

/** Returns words as content. */
export function contentFrom(words: string): KeptContent {
  return words === '' ? [] : [words];
}

/** Replaces an element's content. */
export function writeContent(into: Element, content: unknown): void {
  into.replaceChildren(...nodesOf(safeContent(content), into.ownerDocument));
}

function nodesOf(content: KeptContent, page: Document): Node[] {
  return content.map((node) => {
    if (typeof node === 'string') return page.createTextNode(node);
    const element = page.createElement(node.tag);
    for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
    element.append(...nodesOf(node.content, page));
    return element;
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('\u00A0', '&nbsp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Writes an element as HTML text. */
export function elementHtml(element: KeptElement): string {
  const { tag } = element;
  const attributes = Object.entries(safeAttributes(element.attributes)).map(([name, value]) => ` ${name}${value === '' ? '' : `="${escaped(value).replaceAll('"', '&quot;')}"`}`);
  if (voids.test(tag)) return `<${tag}${attributes.join('')}>`;
  // A script's text is not escaped: `<`, which could end it early, is written as a JSON escape.
  const inside = isData(element) ? textOf(element.content).replaceAll('<', String.raw`\u003c`) : contentHtml(element.content);
  return `<${tag}${attributes.join('')}>${inside}</${tag}>`;
}

/** Writes content as HTML text. */
export function contentHtml(content: unknown): string {
  return safeContent(content).map((node) => (typeof node === 'string' ? escaped(node) : elementHtml(node))).join('');
}
