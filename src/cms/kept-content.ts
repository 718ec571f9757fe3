/**
 * Markup as plain data: what stands in a widget that an editor does not edit in place is kept as it is, and can be stored as JSON.
 * What could run a script is left out whenever it is read and whenever it is written, since stored data may come from anywhere.
 */

/** One element: its name in lower case, its attributes, and what stands in it. */
export interface KeptElement {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly content: KeptContent;
}

/** Attributes by name, in the order in which they were written. */
export type Attributes = Readonly<Record<string, string>>;

/** Text and elements in their order. */
export type KeptContent = readonly (string | KeptElement)[];

/** Elements that load or run something, that have a namespace of their own, or that only a parser can make sense of; a prerendered shadow root (`template`) is made again from the source. */
const dropped = /^(?:script|style|template|iframe|frame|frameset|object|embed|applet|link|meta|base|noscript|svg|math|plaintext|xmp|noembed|noframes|portal|fencedframe)$/;

const voids = /^(?:area|br|col|hr|img|input|source|track|wbr)$/;

/** A script of data does not run: a provider holds the publisher's own claims in one. */
function isData({ tag, attributes }: KeptElement): boolean {
  return tag === 'script' && /^application\/(?:ld\+)?json$/i.test(attributes['type']?.trim() ?? '');
}

function isKept(element: KeptElement): boolean {
  return /^[a-z][a-z0-9-]*$/.test(element.tag) && (isData(element) || !dropped.test(element.tag));
}

/** Whether an attribute can be written without anything being run: no handlers, and no addresses that are scripts. */
function isSafe(name: string, value: string): boolean {
  if (!/^[a-z_:][\w:.-]*$/i.test(name) || /^on|^srcdoc$|^is$/i.test(name)) return false;
  return !/^(?:javascript|vbscript|data(?!:image\/(?:avif|gif|jpeg|png|webp)[;,])):/i.test(value.replace(/[\s\p{Cc}]+/gu, ''));
}

/** The attributes that are safe to write; what is no record of strings has none. */
export function safeAttributes(attributes: unknown): Record<string, string> {
  const entries = typeof attributes === 'object' && attributes !== null ? Object.entries(attributes) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string' && isSafe(entry[0], entry[1])));
}

/** The attributes of an element that are safe to keep, in their order. */
export function attributesOf(element: Element): Record<string, string> {
  return safeAttributes(Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])));
}

/** What stands in an element, without comments and without what could run. */
export function contentOf(element: Element): KeptContent {
  return [...element.childNodes].flatMap((node): KeptContent => {
    if (node.nodeType === 3) return [node.nodeValue ?? ''];
    if (node.nodeType !== 1) return [];
    const child = node as Element;
    const kept = { tag: child.localName, attributes: attributesOf(child), content: contentOf(child) };
    return isKept(kept) ? [kept] : [];
  });
}

/** Stored content that is safe to write: what has another form, or could run, is left out. */
export function safeContent(content: unknown): KeptContent {
  if (!Array.isArray(content)) return [];
  return content.flatMap((node: unknown): KeptContent => {
    if (typeof node === 'string') return [node];
    if (typeof node !== 'object' || node === null || !('tag' in node) || typeof node.tag !== 'string') return [];
    const kept = { tag: node.tag, attributes: safeAttributes('attributes' in node ? node.attributes : {}), content: safeContent('content' in node ? node.content : []) };
    return isKept(kept) ? [kept] : [];
  });
}

/** The words of content, as a reader without our script would have them. */
export function textOf(content: KeptContent): string {
  return content.map((node) => (typeof node === 'string' ? node : isData(node) ? '' : textOf(node.content))).join('');
}

/** Content as the words that a form can change; undefined where there is markup in it. */
export function plainWords(content: KeptContent): string | undefined {
  return content.every((node) => typeof node === 'string') ? content.join('') : undefined;
}

/** Words as content. */
export function contentFrom(words: string): KeptContent {
  return words === '' ? [] : [words];
}

/** Puts content into an element in place of what was there. */
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

/** An element as HTML text. */
export function elementHtml(element: KeptElement): string {
  const { tag } = element;
  const attributes = Object.entries(safeAttributes(element.attributes)).map(([name, value]) => ` ${name}${value === '' ? '' : `="${escaped(value).replaceAll('"', '&quot;')}"`}`);
  if (voids.test(tag)) return `<${tag}${attributes.join('')}>`;
  // A script's text is not escaped; what would end it early is written as JSON has it.
  const inside = isData(element) ? textOf(element.content).replaceAll('<', String.raw`\u003c`) : contentHtml(element.content);
  return `<${tag}${attributes.join('')}>${inside}</${tag}>`;
}

/** Content as HTML text. */
export function contentHtml(content: unknown): string {
  return safeContent(content).map((node) => (typeof node === 'string' ? escaped(node) : elementHtml(node))).join('');
}
